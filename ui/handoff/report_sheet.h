// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

class Session;

/// Shows the handoff report as it will be written, and writes it as CSV or JSON.
void openReportSheet(Session& session, QWidget* parent);

} // namespace tasuki
