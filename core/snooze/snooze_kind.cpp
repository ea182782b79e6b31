// SPDX-License-Identifier: GPL-3.0-or-later
#include "kind/kind.h"
#include "snooze/snooze.h"

#include <QtGlobal>

namespace tasuki {

namespace {

constexpr Invariant kInvariants[] = {
    {QT_TRANSLATE_NOOP("check", "a snooze of %1 ends on or before the day it was made"),
     "SELECT made_on FROM snoozes WHERE until <= made_on"}};

} // namespace

extern constinit const Kind kSnoozeKind = {.table = &kTableInfo<Snooze>,
                                           .name = {u"Snooze", u"スヌーズ"},
                                           .added = {u"Snoozed", u"スヌーズ設定"},
                                           .invariants = kInvariants,
                                           .told = Told::AsEdits};

} // namespace tasuki
