// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/page.h"

namespace tasuki {

class RowTable;

/// A list as it is shown: the exported columns of the rows that pass its filter, in their order.
TableExport listExport(const QString& name, const RowTable& list);

} // namespace tasuki
