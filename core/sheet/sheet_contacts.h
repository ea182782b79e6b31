// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "sheet/sheet_accounts.h"

namespace tasuki::sheet {

/// The people of a sheet, each once: of an account by the address, else by the name. What two rows tell of one of them
/// differently is an error of the later one; rows that tell of a person without a name are left out and told.
imports::ComposedRows composeContacts(imports::ImportSession& session, const std::vector<SheetAccount>& accounts,
                                      const SheetColumns& columns);

} // namespace tasuki::sheet
