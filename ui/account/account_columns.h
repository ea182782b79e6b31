// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_table_model.h"
#include "session/account_rows.h"

namespace tasuki {

/// The columns of the list of accounts, in the window's language.
RowTableModel<AccountRow>::Columns accountColumns(Session& session);
/// Whether the column of this id shows what AccountRows::wantUsage() asks for.
bool isOfUsage(const QString& column);

} // namespace tasuki
