// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kpi/explain_panel.h"

namespace tasuki::kpi {

/// The columns of the accounts behind a figure; `why`: of what each did to its change.
std::vector<Column<AccountLine>> explainColumns(const ExplainPanel::Subject& subject, bool why,
                                                const QString& currency);

} // namespace tasuki::kpi
