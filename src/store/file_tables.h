#pragma once

#include "domain/stored_file.h"
#include "store/stored.h"

GYORYU_STORED(StoredFile, "stored_files", "stored_file", "id")
GYORYU_STORED(StoredFileContent, "stored_file_contents", "stored_file_content", "file_id")
