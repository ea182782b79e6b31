// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amount.h"
#include "base/ids.h"
#include "base/row.h"
#include "base/terms.h"

#include <optional>

namespace tasuki {

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
    static constexpr auto fields = std::make_tuple(
        field("subscription_key", &Subscription::key), field("account_id", &Subscription::accountId),
        field("start_date", &Subscription::startDate), field("end_date", &Subscription::endDate),
        amountField("mrr_minor", "mrr_nano", &Subscription::mrr),
        amountField("amount_minor", "amount_nano", &Subscription::amount),
        field("period_unit", &Subscription::periodUnit), field("period_count", &Subscription::periodCount),
        field("currency", &Subscription::currency), field("plan", &Subscription::plan),
        field("product", &Subscription::product), field("quantity_micro", &Subscription::quantityMicro),
        field("discount_ppm", &Subscription::discountPpm), field("charge_type", &Subscription::chargeType));
};

inline constexpr Term kPeriodTerms[] = {{u"year", u"Year", u"年"},           {u"half", u"Half", u"半期"},
                                        {u"quarter", u"Quarter", u"四半期"}, {u"month", u"Month", u"月"},
                                        {u"week", u"Week", u"週"},           {u"day", u"Day", u"日"}};

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
    static constexpr auto fields =
        std::make_tuple(field("code", &Currency::code), field("rate_pico", &Currency::ratePico));
};

inline constexpr qint64 kPico = 1'000'000'000'000;

/// An amount of one currency in another's minor units, at `ratePico` (one major unit of `from` in major units of `to`).
Amount converted(Amount amount, int fromExponent, int toExponent, qint64 ratePico);

} // namespace tasuki
