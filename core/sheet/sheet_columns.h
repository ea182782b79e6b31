// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "import/import_session.h"
#include "sheet/sheet_values.h"

#include <vector>

namespace tasuki::sheet {

/// What the columns of a sheet are for each of the kinds that its rows become.
struct SheetColumns {
    /// A column of the sheet, by its place among the sheet's fields, as a field of a kind by its place there.
    struct Use {
        int place;
        int field;
    };
    std::vector<Use> account;  ///< but for the key, which every row gets, and the start of the contract
    std::vector<Use> contract; ///< but for both keys
    std::vector<Use> contact;  ///< but for the account's key
    bool hasContracts = false; ///< a column has amounts and one has starts
    bool hasContacts = false;  ///< a column has names of people
    bool countsSeats = false;  ///< the seats are what the price of a unit is multiplied by, too
};

/// Decides by the headings, and where they leave it open by the other columns and the values: whether 担当者名 is the
/// owner or the customer's person (asked where no column tells), and whether ステータス is of the account or of the
/// contract. Of several columns that say the same the session's preview is told which counts, and which columns are
/// left out since something that they need is missing. An error of the header where there are amounts and no start.
SheetColumns sheetColumns(imports::ImportSession& session, const std::vector<SheetRow>& rows);

/// How the file calls the column of a sheet's field; empty where it has none.
QString headingOf(imports::ImportSession& session, int place);
/// … and the column by which accounts are told apart: that of their IDs, or else of their names.
QString accountHeading(imports::ImportSession& session);

} // namespace tasuki::sheet
