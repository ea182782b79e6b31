// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_rules.h"

#include "base/texts.h"

#include <algorithm>

namespace tasuki::touchpoint {

namespace {

Result<void> check(const Touchpoint& touchpoint, QDate today)
{
    if (!touchpoint.day.isValid())
        return invalid(TouchpointText::tr("A touchpoint needs a day."));
    if (touchpoint.day > today)
        return invalid(TouchpointText::tr("A touchpoint cannot lie in the future."));
    if (!touchpoint.kindId.isValid())
        return invalid(TouchpointText::tr("Choose the kind of the touchpoint."));
    if (touchpoint.minutes.value_or(0) < 0 || touchpoint.minutes.value_or(0) > 24 * 60)
        return invalid(TouchpointText::tr("The minutes are between 0 and 1440."));
    if (touchpoint.mood && (*touchpoint.mood < -2 || *touchpoint.mood > 2))
        return invalid(TouchpointText::tr("The mood is between −2 and 2."));
    return {};
}

} // namespace

Result<Added> add(Touchpoint touchpoint, const Act& act)
{
    TASUKI_TRY(check(touchpoint, act.today));
    touchpoint.id = act.ids->make<TouchpointId>();
    if (!touchpoint.memberId.isValid())
        touchpoint.memberId = act.who;
    Edit edit(QStringLiteral("touchpoint.add"), act);
    edit.insert(touchpoint);
    return Added{edit, touchpoint};
}

Result<Edit> change(const Touchpoint& before, const Touchpoint& after, const Act& act)
{
    if (after.accountId != before.accountId || after.externalKey != before.externalKey)
        return invalid(TouchpointText::tr("A touchpoint stays with its account and its source. Write a new one instead."));
    // What an import brought with a later day may be mended without moving it.
    TASUKI_TRY(check(after, after.day == before.day ? std::max(act.today, before.day) : act.today));
    Edit edit(QStringLiteral("touchpoint.change"), act);
    edit.update(before, after);
    return edit;
}

Result<Edit> remove(const Touchpoint& touchpoint, const Act& act)
{
    Edit edit(QStringLiteral("touchpoint.remove"), act);
    edit.remove(touchpoint);
    return edit;
}

} // namespace tasuki::touchpoint
