// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_look.h"
#include "import/import_questions.h"

#include <vector>

namespace tasuki {

/// What has an answer without being asked: what the file itself says; and of a list of this month, what becomes of
/// lines that differ or are missing, and of rows whose account is not known.
std::vector<ImportQuestions::Settled> settledQuestions(const imports::ImportPreview& preview,
                                                       const ImportLook::Asked& asked);

} // namespace tasuki
