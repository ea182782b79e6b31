// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki {

class Session;

/// How much each reason to act weighs in the queue "Today".
void openWeightsForm(Session& session, QWidget* parent);

} // namespace tasuki
