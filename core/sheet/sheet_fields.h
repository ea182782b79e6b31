// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to this room.

#include "kind/file_kind.h"

#include <span>

namespace tasuki::sheet {

/// A column of a sheet, and the field that it is in the files of each kind that the sheet's rows become; null: none.
struct SheetField {
    FileColumn column;
    const char16_t* account = nullptr;
    const char16_t* contract = nullptr;
    const char16_t* contact = nullptr;
};

/// In the order of the sheet's file columns.
std::span<const SheetField> sheetFields();

/// The place of a column by its name. It is there.
int placeOf(QStringView name);

} // namespace tasuki::sheet
