// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"

namespace tasuki {

/// Somebody who took part in a touchpoint beside the member whose it is: one of the customer's people or one of ours.
struct TouchpointPerson {
    RowId id{};
    TouchpointId touchpointId{};
    ContactId contactId{}; ///< one of the customer's, where it is a contact that we know
    QString name{};        ///< … and where it is not
    MemberId memberId{};   ///< one of ours

    bool operator==(const TouchpointPerson&) const = default;
};

template <>
struct RowTraits<TouchpointPerson> {
    static constexpr Entity entity = Entity::TouchpointPerson;
    static constexpr const char* table = "touchpoint_people";
    static constexpr std::tuple fields{
        field("touchpoint_id", &TouchpointPerson::touchpointId, {.label = {u"Touchpoint", u"タッチポイント"}}),
        namedField("contact_id", "name", &TouchpointPerson::contactId, &TouchpointPerson::name,
                   {.label = {u"Contact", u"先方担当者"}}, {.label = {u"Name", u"氏名"}}),
        field("member_id", &TouchpointPerson::memberId, {.label = {u"Member", u"メンバー"}}),
    };
};

namespace touchpoint {

/// Whether both are the same person.
inline bool isSamePerson(const TouchpointPerson& a, const TouchpointPerson& b)
{
    return a.contactId == b.contactId && a.name == b.name && a.memberId == b.memberId;
}

} // namespace touchpoint

} // namespace tasuki
