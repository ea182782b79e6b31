// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "sheet/sheet_accounts.h"

namespace tasuki::sheet {

/// The contract lines of a sheet, to be called once its accounts are in the workspace. A line is known by its ID, where
/// the sheet has one; else by account, product and first day, and by plan and charge type where several lines share
/// these. It takes the key of the workspace's line that it is about, or else one made of what it is known by, so that
/// the sheet can be imported again. A row that repeats those of the row with the amount, as merged cells do, is no
/// line. Two lines that cannot be told from each other are an error of the later row.
imports::ComposedRows composeContracts(imports::ImportSession& session, const std::vector<SheetAccount>& accounts,
                                       const SheetColumns& columns);

} // namespace tasuki::sheet
