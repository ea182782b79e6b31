// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace tasuki {

class DataTable;

/// A list as it is shown, and with the columns that are hidden. `name`: by which exports::listColumn() knows its
/// columns.
TableExport listExport(const QString& name, const DataTable& list);
/// The same; all columns are those of a file of its kind.
TableExport listExport(const QString& name, const DataTable& list, int allColumns,
                       std::function<Result<format::Table>(TermLanguage)> all);

} // namespace tasuki
