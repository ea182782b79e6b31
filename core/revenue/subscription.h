// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/file_names.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <optional>

namespace tasuki {

inline constexpr Term kPeriodTerms[] = {{u"year", u"Year", u"年"},           {u"half", u"Half", u"半期"},
                                        {u"quarter", u"Quarter", u"四半期"}, {u"month", u"Month", u"月"},
                                        {u"week", u"Week", u"週"},           {u"day", u"Day", u"日"}};

inline constexpr Term kChargeTerms[] = {{u"recurring", u"Recurring", u"継続課金", u"継続"},
                                        {u"trial", u"Trial", u"トライアル"},
                                        {u"one_off", u"One-off", u"一時課金", u"一括"}};

/// One contract row. Half-open [startDate, endDate): endDate is the first day not served, none = open. A row that ends
/// where it starts never counts.
struct Subscription {
    SubscriptionId id;
    QString key; ///< subscription_id, which imports match
    AccountId accountId;
    QDate startDate;
    QDate endDate;
    /// Per month, after quantity and discount, in the row's currency. Where it is given, it is final.
    std::optional<Amount> mrr;
    /// Per period and unit, before discount. Counts only where `mrr` is not given.
    std::optional<Amount> amount;
    QString periodUnit; ///< a code of kPeriodTerms, or empty where there is no amount
    int periodCount = 1;
    QString currency; ///< empty: the account's, else the workspace's base currency
    QString plan;
    QString product;
    qint64 quantityMicro = 1'000'000;                 ///< the quantity in millionths, 0 or more
    int discountPpm = 0;                              ///< the recurring discount in millionths, 0 to 1 000 000
    QString chargeType = QStringLiteral("recurring"); ///< anything else ("trial", "one_off") counts as no MRR

    bool operator==(const Subscription&) const = default;
};

template <>
struct RowTraits<Subscription> {
    static constexpr Entity entity = Entity::Subscription;
    static constexpr const char* table = "subscriptions";
    static constexpr std::tuple fields{
        field(
            "subscription_key", &Subscription::key,
            {.file =
                 {u"subscription_id", u"契約ID",
                  u"id|subscription|contract_id|サブスクリプションID|契約番号|契約No|契約No.|契約コード|管理番号|contract_number|contract_no|subscription.id|uuid|record_id|line_item_id",
                  true, true}}),
        field("account_id", &Subscription::accountId, {.file = kAccountIdFile}),
        field(
            "start_date", &Subscription::startDate,
            {.label = {u"First day", u"開始日"},
             .file =
                 {u"start_date", u"開始日",
                  u"start|started_on|begins_on|contract_start|契約開始日|契約開始|利用開始日|contract_start_date|subscription_start_date|started_at|subscription.started_at|activated_at|billing_start_date|サービス開始日|課金開始日|適用開始日|契約開始月|利用開始月|課金開始月",
                  true}}),
        field(
            "end_date", &Subscription::endDate,
            {.label = {u"Last day", u"終了日"},
             .shows = Shows::DayBefore,
             .file =
                 {u"end_date", u"終了日",
                  u"end|ends_on|contract_end|契約終了日|契約終了|利用終了日|契約満了日|満了日|終了予定日|有効期限|contract_end_date|subscription_end_date|expires_at|expires_on|expiration_date|expiry_date|サービス終了日|課金終了日|適用終了日|契約終了月|利用終了月|契約満了月|満了月"}}),
        amountField(
            "mrr_minor", "mrr_nano", &Subscription::mrr,
            {.label = {u"MRR", u"MRR"},
             .file =
                 {u"mrr", u"MRR",
                  u"monthly_amount|monthly_price|monthly_recurring_revenue|月額|月額料金|月額費用|月額金額|月額利用料|月額基本料|月額基本料金|月次費用|月次経常収益|subscription.mrr|月額単価合計|月額合計|月額計|合計月額|月額料金合計|月額費用合計"}}),
        amountField(
            "amount_minor", "amount_nano", &Subscription::amount,
            {.label = {u"Amount", u"金額"},
             .file =
                 {u"amount_per_period", u"期間あたり金額",
                  u"amount|price|amount_per_interval|billing_amount|金額|料金|請求額|請求金額|total_price|total_amount|契約金額"}}),
        field(
            "period_unit", &Subscription::periodUnit,
            {.label = {u"Billing period", u"請求期間"},
             .codes = kPeriodTerms,
             .file =
                 {u"billing_period", u"請求期間",
                  u"period|interval|billing_interval|billing_cycle|請求サイクル|請求周期|支払サイクル|billing_frequency|billing_period_unit|subscription.billing_period_unit|sbqqbillingfrequencyc|plan_interval_unit|支払方法|支払周期|課金サイクル|請求間隔"}}),
        field(
            "period_count", &Subscription::periodCount,
            {.label = {u"Number of periods", u"期間の数"},
             .file =
                 {u"billing_period_count", u"請求期間数",
                  u"period_count|interval_count|billing_interval_count|請求周期数|subscription.billing_period|plan_interval_length"}}),
        field("currency", &Subscription::currency, {.label = {u"Currency", u"通貨"}, .file = kCurrencyFile}),
        field("plan", &Subscription::plan,
              {.label = {u"Plan", u"プラン"},
               .file = {u"plan", u"プラン",
                        u"plan_name|プラン名|料金プラン|subscription.plan_id|plan_id|plan_code|契約プラン"}}),
        field("product", &Subscription::product,
              {.label = {u"Product", u"プロダクト"},
               .file = {u"product", u"プロダクト",
                        u"product_name|商品|製品|製品名|商品名|サービス|サービス名|sbqqproductnamec|品名"}}),
        field(
            "quantity_micro", &Subscription::quantityMicro,
            {.label = {u"Quantity", u"数量"},
             .shows = Shows::Millionths,
             .file = {u"quantity", u"数量",
                      u"qty|units|個数|ID数|sbqqquantityc|subscription.plan_quantity|plan_quantity|契約数|契約数量"}}),
        field("discount_ppm", &Subscription::discountPpm,
              {.label = {u"Discount", u"割引"},
               .shows = Shows::Percent,
               .file = {u"discount", u"割引率",
                        u"discount_percent|discount_pct|recurring_discount|recurring_discount_pct|割引"}}),
        field("charge_type", &Subscription::chargeType,
              {.label = {u"Charge type", u"課金の種類"},
               .codes = kChargeTerms,
               .file = {u"charge_type", u"課金の種類",
                        u"type|charge|billing_type|課金種別|課金タイプ|課金区分|種別|請求区分|契約区分|売上区分"}}),
    };
};

/// What the row is worth per month in its own currency, whatever its dates: `mrr` where given; else amount × quantity
/// × (1 − discount) ÷ months of the period (year 12, half 6, quarter 3, week 12/52, day 12/365). 0 for a charge type
/// other than "recurring" and for a row without mrr or amount.
Amount monthlyAmount(const Subscription& row);

/// A currency that is not the base currency, at its one constant rate.
struct Currency {
    RowId id;
    QString code;
    qint64 ratePico = 0; ///< one unit in base currency, in 10⁻¹²

    bool operator==(const Currency&) const = default;
};

template <>
struct RowTraits<Currency> {
    static constexpr Entity entity = Entity::Currency;
    static constexpr const char* table = "currencies";
    static constexpr std::tuple fields{
        field("code", &Currency::code,
              {.label = {u"Code", u"コード"}, .file = {u"currency", u"通貨", u"currency_code|ccy|通貨コード", true}}),
        field(
            "rate_pico", &Currency::ratePico,
            {.label = {u"Rate", u"レート"},
             .shows = Shows::Pico,
             .file =
                 {u"rate", u"レート",
                  u"rate_to_base|rate_to_usd|rate_to_jpy|rate_to_eur|rate_to_gbp|exchange_rate|fx_rate|fx|換算レート|為替レート|為替|TTM|仲値|conversion_rate",
                  true}}),
    };
};

inline constexpr qint64 kPico = 1'000'000'000'000;

/// An amount of one currency in another's minor units, at `ratePico` (one major unit of `from` in major units of `to`).
Amount converted(Amount amount, int fromExponent, int toExponent, qint64 ratePico);

} // namespace tasuki
