#pragma once

#include "domain/mail.h"
#include "domain/mail_settings.h"
#include "domain/reminder.h"
#include "domain/shared_draft.h"
#include "store/stored.h"

GYORYU_STORED(Mail, "mails", "mail", "id")
GYORYU_STORED(MailSettings, "mail_settings", "mail_settings", "event_id")
GYORYU_STORED(Reminder, "reminders", "reminder", "event_id", "person_kind", "person_id", "subject")
GYORYU_STORED(SharedDraft, "shared_drafts", "shared_draft", "event_id")
GYORYU_STORED(DraftComment, "draft_comments", "draft_comment", "id")
