// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace tasuki::format {

/// A ZIP archive by its first bytes, as spreadsheets of today are.
bool isArchive(std::string_view bytes);

/// Refuses what is no text by its first bytes, whatever its name ends with, and says what it is: an Excel file of
/// before 2007 or with a password, a PDF, a picture, another archive, a database.
Result<void> checkIsText(std::string_view bytes);

} // namespace tasuki::format
