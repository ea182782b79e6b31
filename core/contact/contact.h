// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

/// A person at the customer (担当者).
struct Contact {
    ContactId id;
    AccountId accountId;
    QString name;
    QString yomi;
    QString email;
    QString phone;
    QString title;
    QString department;
    QString role;   ///< a code of kContactRoleTerms, or empty
    QString motive; ///< what they bought for: a code of kMotiveTerms, or empty

    bool operator==(const Contact&) const = default;
};

template <>
struct RowTraits<Contact> {
    static constexpr Entity entity = Entity::Contact;
    static constexpr const char* table = "contacts";
    static constexpr auto fields = std::make_tuple(
        field("account_id", &Contact::accountId), field("name", &Contact::name), field("yomi", &Contact::yomi),
        field("email", &Contact::email), field("phone", &Contact::phone), field("title", &Contact::title),
        field("department", &Contact::department), field("role", &Contact::role), field("motive", &Contact::motive));
};

inline constexpr Term kContactRoleTerms[] = {{u"decision_maker", u"Decision maker", u"決裁者"},
                                             {u"champion", u"Champion", u"推進者"},
                                             {u"user", u"User", u"利用者"},
                                             {u"admin", u"Admin", u"管理者"}};

inline constexpr Term kMotiveTerms[] = {{u"investment", u"Investment", u"投資への期待"},
                                        {u"loss_avoidance", u"Avoiding loss", u"損失リスクの回避"},
                                        {u"politics", u"Politics", u"社内外の政治的事情"}};

} // namespace tasuki
