// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/list_columns.h"

#include "export/export_lists.h"
#include "export/export_rows.h"
#include "export/figure_tables.h"
#include "kind/kind.h"

#include <algorithm>
#include <array>

namespace tasuki::exports {

namespace {

using enum ColumnType;

struct Named {
    const char16_t* name;
    const char16_t* label;
    ColumnType type = Number;
    NumberFormat format = NumberFormat::Plain;
};

Column columnOf(const Named& named, std::span<const Term> terms = {})
{
    return {QString::fromUtf16(named.name), QString::fromUtf16(named.label), named.type, named.format, terms};
}

constexpr Named kOfAccounts[] = {{u"next_step", u"次のアクション", Text}, {u"mood", u"顧客の反応"}};

constexpr Named kOfCurrencies[] = {{u"contract_rows", u"契約明細数", Number, NumberFormat::Count},
                                   {u"accounts", u"顧客数", Number, NumberFormat::Count}};

constexpr Named kOfHandoffs[] = {{u"days_in_state", u"現在の状態の営業日数"}};

constexpr Named kOfMembers[] = {{u"reports_to", u"上長", Text}, {u"mrr", u"担当MRR"}};

constexpr Named kOfTeam[] = {{u"name", u"メンバー・チーム", Text},
                             {u"accounts", u"顧客数", Number, NumberFormat::Count},
                             {u"mrr", u"MRR", Number, NumberFormat::Money},
                             {u"fte", u"フルタイム換算"},
                             {u"mrr_per_fte", u"FTEあたりMRR", Number, NumberFormat::Money},
                             {u"accounts_per_fte", u"FTEあたり顧客数"},
                             {u"touches", u"タッチポイント", Number, NumberFormat::Count},
                             {u"handoffs_offered", u"引き継ぎ依頼数", Number, NumberFormat::Count},
                             {u"pass_completion", u"初回受領率", Number, NumberFormat::Rate},
                             {u"onboarding_success_rate", u"オンボーディング成功率", Number, NumberFormat::Rate},
                             {u"value_days", u"価値実感までの日数"}};

constexpr Named kBehind[] = {{u"account_id", u"顧客ID", Text},
                             {u"account_name", u"顧客名", Text},
                             {u"contribution_before", u"比較前の寄与"},
                             {u"contribution_now", u"比較後の寄与"},
                             {u"contribution", u"寄与の差"},
                             {u"owner", u"主担当", Text}};

constexpr Named kOfTimeline[] = {
    {u"date", u"日付", Date}, {u"what", u"項目", Text}, {u"about", u"補足", Text}, {u"text", u"内容", Text}};

std::vector<Column> made(std::span<const Named> columns)
{
    std::vector<Column> list;
    for (const Named& column : columns)
        list.push_back(columnOf(column));
    return list;
}

void append(std::vector<Column>& to, const std::vector<Column>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

/// The first of a name counts.
std::vector<Column> columnsOfList(QStringView list)
{
    std::vector<Column> columns;
    if (list == u"accounts") {
        columns = columnsOf(*kindOf(Entity::Account));
        append(columns, made(kOfAccounts));
    } else if (list == u"members") {
        columns = columnsOf(*kindOf(Entity::Member));
        append(columns, made(kOfMembers));
    } else if (list == u"onboardings") {
        columns = columnsOf(*kindOf(Entity::Onboarding));
    } else if (list == u"renewals") {
        columns = renewalColumns();
    } else if (list == u"handoffs") {
        columns = handoffColumns();
        append(columns, made(kOfHandoffs));
    } else if (list == u"currencies") {
        columns = columnsOf(*kindOf(Entity::Currency));
        append(columns, made(kOfCurrencies));
        static constexpr Term kStates[] = {{u"base", u"Base currency", u"基準通貨"},
                                           {u"no_rate", u"No rate", u"レートなし"},
                                           {u"in_use", u"In use", u"使用中"},
                                           {u"not_in_use", u"Not in use", u"未使用"}};
        columns.push_back(columnOf({u"state", u"状態", Text}, kStates));
    } else if (list == u"team") {
        columns = made(kOfTeam);
        append(columns, kpiColumns(revenue::Window::Month));
    } else if (list == u"kpi") {
        columns = kpiColumns(revenue::Window::Span);
    } else if (list == u"accounts-behind") {
        columns = made(kBehind);
        for (const std::vector<Column>& more : {movementTableColumns(), moreTableColumns()})
            append(columns, more);
    } else if (list == u"timeline") {
        columns = made(kOfTimeline);
    }
    return columns;
}

} // namespace

std::optional<Column> listColumn(const QString& list, const QString& name)
{
    const std::vector<Column> columns = columnsOfList(list);
    const auto it = std::ranges::find(columns, name, &Column::name);
    return it == columns.end() ? std::nullopt : std::optional(*it);
}

} // namespace tasuki::exports
