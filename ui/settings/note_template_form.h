// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handoff/handoff.h"

class QWidget;

namespace tasuki {

class Session;

/// What the notes of handoffs on a route ask for beneath what data fills in.
void openNoteTemplateForm(Session& session, QWidget* parent, const Route& route, const std::vector<Route>& present);

} // namespace tasuki
