// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

class Session;

/// The success criteria from now on, one a line. What is saved is the next version: records keep theirs.
void openCriteriaForm(Session& session, QWidget* parent);

} // namespace tasuki
