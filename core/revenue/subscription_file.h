// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kind/file_kind.h"
#include "revenue/subscription.h"

namespace tasuki {

/// The columns of files of contract lines.
inline constexpr FileColumn kSubscriptionFields[] = {
    fileColumn<Subscription>("subscription_key"),
    fileColumn<Subscription>("account_id"),
    fileColumn<Subscription>("start_date"),
    fileColumn<Subscription>("end_date"),
    fileColumn<Subscription>("mrr_minor"),
    fileColumn<Subscription>("amount_minor"),
    {u"billing_period_months", u"請求月数", u"period_months|months|interval_months|請求期間月数|請求サイクル月数",
     false, FileColumn::Type::Number},
    fileColumn<Subscription>("period_unit"),
    fileColumn<Subscription>("period_count"),
    fileColumn<Subscription>("currency"),
    fileColumn<Subscription>("plan"),
    fileColumn<Subscription>("product"),
    fileColumn<Subscription>("quantity_micro"),
    fileColumn<Subscription>("discount_ppm"),
    fileColumn<Subscription>("charge_type"),
};

/// In the order of the import's enum, behind the fields.
inline constexpr FileColumn kSubscriptionAlsoRead[] = {
    {.name = u"unit_price",
     .label = u"単価",
     .synonyms = u"unit_amount|price_per_unit|net_price|sbqqnetpricec|list_price|契約単価|ID単価|1ID単価",
     .type = FileColumn::Type::Number},
    {.name = u"annual_amount",
     .label = u"年額",
     .synonyms = u"annual_price|arr|annual_recurring_revenue|acv|年額料金|年間料金|年間金額|年間契約金額",
     .type = FileColumn::Type::Number},
    {.name = u"discount_amount",
     .label = u"割引額",
     .synonyms = u"値引|値引額|値引き|値引き額",
     .type = FileColumn::Type::Number},
    {.name = u"status",
     .label = u"契約ステータス",
     .synonyms =
         u"state|subscription_status|contract_status|subscription.status|ステータス|契約状態|契約状況|状態|状況"},
    {.name = u"ended_on",
     .label = u"解約日",
     .synonyms =
         u"ended_at|end_at|ended|subscription.ended_at|terminated_at|terminated_on|cancellation_date|cancel_date|"
         u"終了した日|契約解約日|解約年月日|退会日",
     .type = FileColumn::Type::Date},
    {.name = u"cancelled_on",
     .label = u"解約申込日",
     .synonyms = u"cancelled_at|canceled_at|canceled_on|subscription.cancelled_at|解約申請日|解約受付日|解約依頼日",
     .type = FileColumn::Type::Date},
    {.name = u"trial_end",
     .label = u"トライアル終了日",
     .synonyms =
         u"trial_ends_at|trial_ended_at|trial_end_date|trial_ends_on|subscription.trial_end|試用終了日|トライアル期限",
     .type = FileColumn::Type::Date},
    {.name = u"paused_on",
     .label = u"休止日",
     .synonyms = u"paused_at|pause_date|subscription.pause_date|休止開始日|停止日",
     .type = FileColumn::Type::Date},
    // By these a unit price is multiplied where no column is called a quantity; beside a whole amount they say nothing.
    {.name = u"licenses",
     .label = u"ライセンス数",
     .synonyms =
         u"license_count|seats|seat_count|users|user_count|席数|ユーザー数|利用者数|利用人数|アカウント数|契約ID数",
     .type = FileColumn::Type::Number},
    // Its two days are those of the line where they have no columns of their own.
    {.name = u"contract_period",
     .label = u"契約期間",
     .synonyms = u"ご契約期間|利用期間|ご利用期間|サービス期間|サービス提供期間|適用期間|課金期間|subscription_period|"
                 u"service_period|period_of_service|contract_term|subscription_term"}};

inline constexpr SpanColumn kContractPeriodColumn = {u"contract_period", u"start_date", u"end_date"};

} // namespace tasuki
