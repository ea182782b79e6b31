// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/spreadsheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace tasuki::format {

/// What a cell that is one HTML element says: `<a href="…">Blue</a>` is Blue, and `<div>a<br>b</div>` two lines.
/// Nothing for any other text, also where it has signs of HTML in it.
std::optional<std::string> textOfHtmlCell(std::string_view utf8);

/// What a page says: a line for each of its blocks, without its head, scripts and styles.
std::string textOfHtmlPage(std::string_view utf8);

/// Whether a text is an HTML page or table: what some systems call an Excel file, and spreadsheets put on the
/// clipboard.
bool looksLikeHtml(std::string_view text);

/// The tables of such a page as sheets, which are named by their numbers. Cells over several columns or rows stand in
/// the first of them. Invalid where there is no table.
Result<std::unique_ptr<Spreadsheet>> openHtml(std::string_view utf8);

} // namespace tasuki::format
