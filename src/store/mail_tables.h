#pragma once

#include "domain/mail.h"
#include "store/stored.h"

GYORYU_STORED(Mail, "mails", "mail", "id")
