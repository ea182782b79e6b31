// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

class Session;
class UiSettings;
struct TableExport;

/// Asks for the format, the columns and the language of a list's file, then for its name, and writes it. What was
/// chosen is chosen again the next time; the language is that of the window until somebody chooses another one.
void openExportSheet(Session& session, QWidget* parent, UiSettings& settings, const TableExport& list);

} // namespace tasuki
