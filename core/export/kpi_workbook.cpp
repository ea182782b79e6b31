// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/kpi_workbook.h"

#include "account/stage.h"
#include "base/touch_tier.h"
#include "export/figure_tables.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace tasuki::exports {

namespace {

using revenue::Dimension;
using revenue::Window;

QString word(TermLanguage language, const char16_t* english, const char16_t* japanese)
{
    return QString::fromUtf16(language == TermLanguage::Japanese ? japanese : english);
}

int columnOf(const Table& table, QLatin1String name)
{
    const auto it = std::ranges::find_if(table.columns, [&](const Column& column) { return column.name == name; });
    return int(it - table.columns.begin());
}

XlsxChart chartOf(const Table& table, XlsxChart::Kind kind, const QString& title,
                  std::initializer_list<const char*> series)
{
    XlsxChart chart{kind, title, 0, {}};
    for (const char* name : series)
        chart.series.push_back(columnOf(table, QLatin1String(name)));
    return chart;
}

/// "絞り込み：ステージ = 定着"
QString filterNote(const revenue::Filter& filter, TermLanguage language)
{
    const bool japanese = language == TermLanguage::Japanese;
    QString value = filter.value;
    if (value.isEmpty())
        value = word(language, u"none", u"なし");
    else if (filter.dimension == Dimension::Tier)
        value = termText(kTierTerms, value, language);
    else if (filter.dimension == Dimension::Stage)
        value = termText(kStageTerms, value, language);
    return word(language, u"Only %1 = %2", u"絞り込み：%1 = %2")
        .arg(japanese ? dimensionLabel(filter.dimension) : QLatin1String(revenue::dimensionName(filter.dimension)),
             value);
}

QStringList notesOf(const revenue::Book& book, const KpiReportRequest& request)
{
    const auto w = [&](const char16_t* english, const char16_t* japanese) {
        return word(request.language, english, japanese);
    };
    if (request.from > request.to)
        return {w(u"There are no contracts yet.", u"契約はまだありません。")};
    QStringList notes = {
        w(u"Period: %1 to %2. Base currency: %3.", u"期間：%1〜%2。基準通貨：%3。")
            .arg(request.from.firstDay().toString(Qt::ISODate), request.to.lastDay().toString(Qt::ISODate),
                 book.baseCurrency),
        w(u"Included: recurring contract lines per month after discounts, at each month's end. Excluded: trials, one-off charges, tax. NRR and GRR: accounts that paid at the opening.",
          u"対象：各月末時点の継続課金の契約（割引後のMRR）。対象外：トライアル・一時課金・税。NRR・GRRの分母は期首に支払いのあった顧客。")};
    for (const revenue::Filter& filter : request.where)
        notes += filterNote(filter, request.language);
    if (request.to >= request.today)
        notes += w(u"The last month is in progress: values may still change.", u"最後の月は終わっていません（速報）。");
    return notes;
}

/// Behind a column of keys, one of the names that people know them by.
void addNames(Table& table, QLatin1String keys, const Column& names,
              const std::function<QString(const QString&)>& nameOf)
{
    const int at = columnOf(table, keys);
    table.columns.insert(table.columns.begin() + at + 1, names);
    for (QStringList& row : table.rows)
        row.insert(at + 1, nameOf(row[at]));
}

/// A slice of all that have no value is called so; an owner has a name beside the key.
void nameSlices(Table& table, const revenue::Book& book, Dimension dimension, TermLanguage language)
{
    const QLatin1String column(revenue::dimensionName(dimension));
    const int at = columnOf(table, column);
    const QString none = word(language, u"none", u"なし");
    if (dimension == Dimension::Owner) {
        const QString noOwner = word(language, u"No owner", u"担当未定");
        addNames(table, column, {QStringLiteral("owner_name"), QStringLiteral("主担当の氏名"), ColumnType::Text},
                 [&](const QString& key) {
                     const Member* member = book.directory.findMember(key);
                     return key.isEmpty() ? noOwner : member ? member->name : key;
                 });
        return;
    }
    for (QStringList& row : table.rows)
        if (row[at].isEmpty())
            row[at] = none;
}

void nameAccounts(Table& table, const revenue::Book& book)
{
    QHash<QString, const QString*> names;
    for (const revenue::AccountRevenue& account : book.accounts)
        names.insert(account.key, &account.name);
    addNames(table, QLatin1String("account_id"),
             {QStringLiteral("account_name"), QStringLiteral("顧客名"), ColumnType::Text}, [&](const QString& key) {
                 const QString* name = names.value(key);
                 return name ? *name : QString();
             });
}

} // namespace

std::vector<XlsxSheet> kpiWorkbook(const revenue::Book& book, const KpiReportRequest& request)
{
    const auto w = [&](const char16_t* english, const char16_t* japanese) {
        return word(request.language, english, japanese);
    };
    const QStringList notes = notesOf(book, request);
    KpiRequest asked{request.from, request.to, Window::Span, {}, request.where, request.today};
    std::vector<XlsxSheet> sheets;
    const auto add = [&](const QString& name, Window window, std::optional<Dimension> by = {}) -> XlsxSheet& {
        asked.window = window;
        asked.by = by;
        sheets.push_back({name, notes, kpiTable(book, asked), {}});
        if (by)
            nameSlices(sheets.back().table, book, *by, request.language);
        return sheets.back();
    };
    add(w(u"Summary", u"期間全体"), Window::Span);
    XlsxSheet& monthly = add(w(u"Monthly", u"月次"), Window::Month);
    monthly.charts = {chartOf(monthly.table, XlsxChart::Kind::StackedColumns, w(u"MRR movements", u"MRRの増減"),
                              {"new_mrr", "expansion_mrr", "reactivation_mrr", "contraction_mrr", "churn_mrr"}),
                      chartOf(monthly.table, XlsxChart::Kind::Lines, w(u"MRR", u"MRR"), {"ending_mrr"})};
    XlsxSheet& yearly = add(w(u"12 months", u"直近12か月"), Window::T12m);
    yearly.charts = {chartOf(yearly.table, XlsxChart::Kind::Lines,
                             w(u"NRR and GRR (12 months)", u"NRRとGRR（直近12か月）"), {"nrr_t12m", "grr_t12m"}),
                     chartOf(yearly.table, XlsxChart::Kind::Lines,
                             w(u"Logo churn (12 months)", u"顧客解約率（直近12か月）"), {"logo_churn_t12m"})};
    add(w(u"Fiscal halves", u"半期"), Window::Half)
        .notes.prepend(w(u"Whole fiscal halves with a month in the period; see first and last day in each row.",
                         u"期間に含まれる月のある半期を、半期全体で示します（各行の開始日・終了日を参照）。"));
    for (const auto& [dimension, english, japanese] :
         {std::tuple(Dimension::Segment, u"By segment", u"セグメント別"),
          std::tuple(Dimension::Team, u"By team", u"チーム別"), std::tuple(Dimension::Owner, u"By owner", u"主担当別"),
          std::tuple(Dimension::Plan, u"By plan", u"プラン別")})
        add(w(english, japanese), Window::Span, dimension);
    if (request.more && request.from <= request.to) {
        asked.window = Window::Month;
        asked.by = {};
        asked.more = request.more.get();
        QStringList more = notes;
        more << w(
            u"Users: seats of paying accounts, or paying accounts if no seats are entered. Gross ARR: before recurring discounts. Committed MRR: contract lines that start later. Per FTE: active members who own an account on the last day.",
            u"ユーザー数：有料顧客のライセンス数（登録が1件もなければ有料顧客数）。グロスARR：割引前。確定済みMRR：後から始まる契約。FTEあたり：月末に主担当の顧客がいる有効なメンバー。")
             << w(u"Core-feature adoption: paying accounts that used all core features in the last 30 days. Activity churn: accounts with usage in the 30 days before the month and none in its last 30 days.",
                  u"コア機能利用率：直近30日にコア機能をすべて利用した有料顧客の割合。利用停止率：月初前30日に利用があり、月末までの30日に利用がない顧客の割合。");
        sheets.push_back({w(u"More metrics", u"その他の指標"), more, moreTable(book, asked), {}});
    }
    // With English headings, which are the names of the columns, stand the codes; with Japanese ones, words.
    const auto movementWords =
        request.language == TermLanguage::Japanese ? std::optional(request.language) : std::nullopt;
    sheets.push_back({w(u"Account movements", u"増減した顧客"),
                      notes,
                      movementTable(book, request.from, request.to, request.where, movementWords),
                      {}});
    nameAccounts(sheets.back().table, book);
    sheets.push_back({w(u"Cohorts", u"コホート"), notes, cohortTable(book, request.to, request.where), {}});
    return sheets;
}

Result<void> writeKpiWorkbook(const QString& path, const revenue::Book& book, const KpiReportRequest& request)
{
    auto file = FileWriter::open(path);
    if (!file)
        return std::move(file).error();
    TASUKI_TRY(
        writeXlsx(kpiWorkbook(book, request), {request.language == TermLanguage::Japanese, book.exponent}, **file));
    return (*file)->commit();
}

} // namespace tasuki::exports
