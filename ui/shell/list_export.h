// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace tasuki {

class RowTable;
namespace format {
struct Table;
}

/// A list as it is shown: the exported columns of the rows that pass its filter, in their order.
TableExport listExport(const QString& name, const RowTable& list);
/// The columns that the command line writes, too: what an import reads, and then what is computed.
TableExport listExport(const QString& name, const format::Table& table);

} // namespace tasuki
