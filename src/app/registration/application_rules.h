#pragma once

#include "app/checks.h"
#include "app/registration/application_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// What is wrong with what was written, complete or not: limits, languages, countries, answers that are none of the
/// options, files that are not the applicant's.
Checks check_form(store::Transaction& tx, const domain::EventRegistration& registration,
                  const domain::Application& application, const domain::ApplicationForm& form);

/// What is still missing before it may be sent: issues `required` at /form/… and /consents/<purpose>.
Checks check_complete(store::Transaction& tx, const domain::EventRegistration& registration,
                      const domain::Application& application, const std::vector<GivenConsent>& consents);

/// `required` at /form/answers/… where the file answers a question that needs one and no other file is there that
/// could: one that was handed in to take its place need not stand in the form yet.
Checks check_without_file(store::Transaction& tx, const domain::EventRegistration& registration,
                          const domain::Application& application, const domain::StoredFileId& file);

bool is_asked(const domain::Question& question, domain::ApplicantRole role);

}  // namespace gyoryu::app
