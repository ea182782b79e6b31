// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoff/report_dialog.h"
namespace tasuki { void openReportDialog(Session&, QWidget*) {} }
