// SPDX-License-Identifier: GPL-3.0-or-later
#include "touchpoint/touchpoint_rules.h"

#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace tasuki::touchpoint {

namespace {

Result<void> check(const Touchpoint& touchpoint, QDate today)
{
    if (!touchpoint.day.isValid())
        return invalidIn("day", TouchpointText::tr("Enter the day of the touchpoint."));
    if (touchpoint.day > today)
        return invalidIn("day", TouchpointText::tr("A touchpoint can't be in the future. Enter today or earlier."));
    if (!touchpoint.kindId.isValid())
        return invalidIn("kind", TouchpointText::tr("Choose the touchpoint type."));
    if (touchpoint.minutes.value_or(0) < 0 || touchpoint.minutes.value_or(0) > 24 * 60)
        return invalidIn("minutes", TouchpointText::tr("Enter minutes from 0 to 1,440."));
    if (touchpoint.mood && (*touchpoint.mood < -2 || *touchpoint.mood > 2))
        return invalidIn("mood", TouchpointText::tr("Enter a mood from −2 to +2."));
    return {};
}

bool isTerm(QStringView code)
{
    return std::ranges::any_of(kDefaultKinds,
                               [&](const DefaultKind& kind) { return code == QStringView(kind.term.code); });
}

bool isTier(QStringView tier)
{
    return tier.isEmpty() || tier == u"high" || tier == u"low" || tier == u"tech";
}

Result<void> checkKind(const TouchpointKind& kind, const std::vector<TouchpointKind>& present)
{
    if (kind.name.isEmpty() && !isTerm(kind.code))
        return invalidIn("name", TouchpointText::tr("Enter a name for the touchpoint type."));
    if (!isTier(kind.tier))
        return invalidIn("tier", TouchpointText::tr("Choose a touch tier from the list."));
    // Imports find kinds by any of these names.
    const auto isCalled = [](const TouchpointKind& other, const QString& name) {
        const QString folded = keyFold(name);
        return keyFold(other.code) == folded || keyFold(kindText(other, TermLanguage::English)) == folded
               || keyFold(kindText(other, TermLanguage::Japanese)) == folded;
    };
    if (std::ranges::any_of(present, [&](const TouchpointKind& other) {
            return other.id != kind.id && !kind.name.isEmpty() && isCalled(other, kind.name);
        }))
        return invalidIn("name",
                         TouchpointText::tr("Touchpoint type “%1” already exists. Enter another name.").arg(kind.name));
    return {};
}

} // namespace

Result<AddedKind> addKind(const QString& name, const QString& tier, const std::vector<TouchpointKind>& present,
                          const Act& act)
{
    TouchpointKind kind;
    kind.id = act.ids->make<TouchpointKindId>();
    kind.name = name.trimmed();
    kind.code = kind.name;
    kind.tier = tier;
    for (const TouchpointKind& other : present)
        kind.position = std::max(kind.position, other.position);
    ++kind.position;
    TASUKI_TRY(checkKind(kind, present));
    AddedKind added{Edit(QStringLiteral("kind.add"), act), kind};
    added.edit.insert(kind);
    return added;
}

Result<Edit> changeKind(const TouchpointKind& before, const TouchpointKind& after,
                        const std::vector<TouchpointKind>& present, const Act& act)
{
    TouchpointKind trimmed = after;
    trimmed.name = after.name.trimmed();
    trimmed.yomi = after.yomi.trimmed();
    trimmed.noteTemplate = after.noteTemplate.trimmed();
    TASUKI_TRY(checkKind(trimmed, present));
    const bool another = std::ranges::any_of(
        present, [&](const TouchpointKind& other) { return other.id != after.id && !other.retired; });
    if (trimmed.retired && !another)
        return invalid(TouchpointText::tr("This is the last active type. Add another before you archive it."));
    Edit edit(QStringLiteral("kind.change"), act);
    edit.update(before, trimmed);
    return edit;
}

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
        return invalid(
            TouchpointText::tr("A touchpoint can't change its account or external ID. Log a new one instead."));
    // What an import brought with a later day may be mended without moving it.
    TASUKI_TRY(check(after, after.day == before.day ? std::max(act.today, before.day) : act.today));
    Edit edit(QStringLiteral("touchpoint.change"), act);
    edit.update(before, after);
    return edit;
}

void setPeople(Edit& edit, const Touchpoint& touchpoint, const std::vector<TouchpointPerson>& present,
               const std::vector<TouchpointPerson>& wanted, const Act& act)
{
    // The account's history and whoever shows the account are told of them, too.
    const auto ofAccount = [&] { edit.changes().back().account = touchpoint.accountId.value(); };
    std::vector<TouchpointPerson> there;
    const auto isIn = [](const std::vector<TouchpointPerson>& people, const TouchpointPerson& person) {
        return std::ranges::any_of(people, [&](const auto& other) { return isSamePerson(other, person); });
    };
    for (const TouchpointPerson& person : present)
        if (isIn(wanted, person) && !isIn(there, person)) {
            there.push_back(person);
        } else {
            edit.remove(person);
            ofAccount();
        }
    for (TouchpointPerson person : wanted) {
        person.name = person.contactId.isValid() || person.memberId.isValid() ? QString() : person.name.trimmed();
        const bool isNobody = !person.contactId.isValid() && !person.memberId.isValid() && person.name.isEmpty();
        const bool isOwner = person.memberId.isValid() && person.memberId == touchpoint.memberId;
        if (isNobody || isOwner || isIn(there, person))
            continue;
        person.id = act.ids->make<RowId>();
        person.touchpointId = touchpoint.id;
        edit.insert(person);
        ofAccount();
        there.push_back(person);
    }
}

Result<Edit> remove(const Touchpoint& touchpoint, const std::vector<TouchpointPerson>& people, const Act& act)
{
    Edit edit(QStringLiteral("touchpoint.remove"), act);
    setPeople(edit, touchpoint, people, {}, act);
    edit.remove(touchpoint);
    return edit;
}

} // namespace tasuki::touchpoint
