// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki {

struct Member;
class Session;

/// What a person writes as a member's full-time part, "0.5" or "50%", is stored, or said why not.
bool changeFte(Session& session, const Member& member, const QString& text);

} // namespace tasuki
