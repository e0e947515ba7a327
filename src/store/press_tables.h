#pragma once

#include "domain/press.h"
#include "store/stored.h"

GYORYU_STORED(PressRelease, "press_releases", "press_release", "id")
GYORYU_STORED(PressVersion, "press_versions", "press_version", "release_id", "number")
