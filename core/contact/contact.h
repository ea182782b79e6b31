// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

namespace tasuki {

inline constexpr Term kContactRoleTerms[] = {{u"decision_maker", u"Decision maker", u"決裁者"},
                                             {u"champion", u"Champion", u"推進者"},
                                             {u"user", u"User", u"利用者"},
                                             {u"admin", u"Admin", u"管理者"}};

inline constexpr Term kMotiveTerms[] = {{u"investment", u"Investment", u"投資への期待"},
                                        {u"loss_avoidance", u"Avoiding loss", u"損失リスクの回避"},
                                        {u"politics", u"Politics", u"社内外の政治的事情"}};

/// A person at the customer (先方担当者).
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
    static constexpr std::tuple fields{
        field("account_id", &Contact::accountId, {.file = kAccountIdFile}),
        field("name", &Contact::name,
              {.label = {u"Name", u"氏名"},
               .file = {u"name", u"氏名", u"contact|contact_name|full_name|名前|担当者|担当者名|連絡先名", true}}),
        field("yomi", &Contact::yomi, {.label = {u"Reading", u"よみ"}, .file = kYomiFile}),
        field("email", &Contact::email, {.label = {u"Email", u"メールアドレス"}, .file = kEmailFile}),
        field(
            "phone", &Contact::phone,
            {.label = {u"Phone", u"電話番号"},
             .file =
                 {u"phone", u"電話番号",
                  u"tel|telephone|phone_number|電話|business_phone|勤務先電話|TEL会社|TEL|TEL番号|mobile|mobile_phone|mobile_phone_number|携帯|携帯電話|携帯番号"}}),
        field("title", &Contact::title,
              {.label = {u"Title", u"役職"}, .file = {u"title", u"役職", u"job_title|position|肩書|肩書き|役職名"}}),
        field("department", &Contact::department,
              {.label = {u"Department", u"部署"}, .file = {u"department", u"部署", u"dept|division|部門|所属|部署名"}}),
        field("role", &Contact::role,
              {.label = {u"Role", u"役割"},
               .codes = kContactRoleTerms,
               .file = {u"role", u"役割", u"contact_role|ロール|立場"}}),
        field("motive", &Contact::motive, {.label = {u"Buying motive", u"導入の動機"}, .codes = kMotiveTerms}),
    };
};

} // namespace tasuki
