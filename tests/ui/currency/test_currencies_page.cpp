// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "currency/currencies_page.h"
#include "currency/rate_form.h"
#include "import/importer.h"
#include "kpi/kpi_page.h"
#include "revenue/revenue_store.h"
#include "widgets/card.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// The page of currencies over the sample, of which one account is made to pay in dollars.
struct OnCurrencies : AccountShell {
    OnCurrencies() : page(new CurrenciesPage(*session)), kpi(new KpiPage(*session))
    {
        window.addPage(page);
        window.addPage(kpi);
        show();
        id = first([](const AccountRow& r) { return r.mrr > Amount::fromMinor(100'000); });
        auto rows = *revenue::RevenueStore(workspace->db()).ofAccount(id);
        Edit edit(QStringLiteral("test"), session->act());
        for (const Subscription& before : rows) {
            Subscription after = before;
            after.currency = QStringLiteral("USD");
            edit.update(before, after);
        }
        REQUIRE(session->run(edit, {}));
        window.undoStack().clear();
        window.navigate(QStringLiteral("currencies"));
    }
    DataTable* table() { return page->findChild<DataTable*>(QStringLiteral("currencies.table")); }
    std::optional<Currency> rate(const char* code)
    {
        for (const Currency& currency : *revenue::RevenueStore(workspace->db()).currencies())
            if (currency.code == QLatin1String(code))
                return currency;
        return std::nullopt;
    }
    QString cell(int row, const char* column)
    {
        return table()->table()->index(row, table()->table()->columnOf(QLatin1String(column))).data().toString();
    }
    RateForm* dialog()
    {
        for (auto* found : window.findChildren<RateForm*>())
            if (found->isVisible())
                return found;
        FAIL("no dialog");
        return nullptr;
    }
    static void type(RateForm* d, const QString& text)
    {
        auto* edit = d->findChild<QLineEdit*>(QStringLiteral("rate.rate"));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    static bool waitFor(RateForm* d)
    {
        return QTest::qWaitFor([d] { return d->restatement().has_value(); });
    }
    static QString said(QWidget* d, const char* name)
    {
        QStringList texts;
        for (const QLabel* label : d->findChild<QWidget*>(QLatin1String(name))->findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n');
    }
    QString mrrCard() { return window.findChild<KpiCard*>(QStringLiteral("kpi.card.3"))->figure(); }

    CurrenciesPage* page;
    KpiPage* kpi;
    AccountId id;
};

} // namespace

TEST_CASE_METHOD(OnCurrencies, "a currency in use without a rate stands on top with a warning, and gets one",
                 "[ui][currency]")
{
    REQUIRE(table()->table()->rowCount() == 2);
    CHECK(cell(0, "currency") == QStringLiteral("USD"));
    CHECK(cell(0, "state") == QStringLiteral("No rate"));
    CHECK(cell(1, "currency") == QStringLiteral("JPY"));
    CHECK(cell(1, "rate") == QStringLiteral("1"));
    auto* warning = page->findChild<QWidget*>(QStringLiteral("currencies.warning"));
    CHECK(warning->isVisible());
    CHECK(said(page, "currencies.warning").contains(QStringLiteral("USD")));

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home);
    QTest::keyClick(table(), Qt::Key_Return);
    RateForm* d = dialog();
    CHECK(d->findChild<QComboBox*>(QStringLiteral("rate.code"))->currentText() == QStringLiteral("USD"));
    QTest::keyClick(d, Qt::Key_Return);
    CHECK(d->isVisible());
    CHECK(d->findChild<QLabel*>(QStringLiteral("rate.problem"))->isVisible());
    type(d, QStringLiteral("1.123456789012"));
    REQUIRE(waitFor(d));
    CHECK_FALSE(d->restatement()->before); // there was no figure
    REQUIRE(d->restatement()->after);
    QTest::keyClick(d->findChild<QLineEdit*>(QStringLiteral("rate.rate")), Qt::Key_Return);
    CHECK(rate("USD")->ratePico == 1'123'456'789'012);
    CHECK_FALSE(warning->isVisible());
    CHECK(cell(1, "rate") == QStringLiteral("1.123456789012"));
    window.undoStack().undo();
    CHECK_FALSE(rate("USD"));
    CHECK(warning->isVisible());
}

TEST_CASE_METHOD(OnCurrencies,
                 "what a changed rate restates is shown before it is done, and is what the figures say after",
                 "[ui][currency]")
{
    REQUIRE(session->run(revenue::addRate(QStringLiteral("USD"), 100 * kPico,
                                          *revenue::RevenueStore(workspace->db()).currencyUses(), session->act()),
                         {}));
    window.navigate(QStringLiteral("kpi"));
    const QString card = mrrCard();
    window.navigate(QStringLiteral("currencies"), QStringLiteral("USD"));
    REQUIRE(page->place() == QStringLiteral("USD"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    RateForm* d = dialog();
    CHECK(d->findChild<QLineEdit*>(QStringLiteral("rate.rate"))->text() == QStringLiteral("100"));
    REQUIRE(waitFor(d));
    CHECK_FALSE(d->restatement()->changes());
    type(d, QStringLiteral("0.5"));
    REQUIRE(QTest::qWaitFor([&] { return d->restatement() && d->restatement()->changes(); }));
    const auto shown = *d->restatement();
    CHECK(shown.month == Month(2025, 9));
    CHECK(said(d, "rate.preview").contains(money(shown.after->mrr, QStringLiteral("JPY"))));
    CHECK(said(d, "rate.preview").contains(percent(shown.after->nrr)));
    CHECK(said(d, "rate.preview").contains(QStringLiteral("no movement")));
    CHECK(rate("USD")->ratePico == 100 * kPico); // not yet
    QTest::mouseClick(d->findChild<QWidget*>(QStringLiteral("rate.ok")), Qt::LeftButton);
    CHECK(rate("USD")->ratePico == kPico / 2);
    const auto& book = session->book();
    const auto year = revenue::figures(revenue::select(book), Month(2025, 9), Month(2025, 9), 12).front().front();
    CHECK(year.ending() == shown.after->mrr);
    CHECK(year.nrr() == shown.after->nrr);
    CHECK(year.grr() == shown.after->grr);
    window.navigate(QStringLiteral("kpi"));
    CHECK(mrrCard() != card);
    window.undoStack().undo();
    CHECK(rate("USD")->ratePico == 100 * kPico);
    CHECK(mrrCard() == card);
}

TEST_CASE_METHOD(OnCurrencies, "a rate that is used stays, one that is not goes with Del", "[ui][currency]")
{
    // By Ctrl+N, as everywhere.
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    RateForm* d = dialog();
    auto* code = d->findChild<QComboBox*>(QStringLiteral("rate.code"));
    code->setFocus();
    code->lineEdit()->selectAll();
    QTest::keyClicks(code, QStringLiteral("jpy"));
    type(d, QStringLiteral("2"));
    QTest::keyClick(d, Qt::Key_Return);
    CHECK(d->isVisible());
    CHECK(d->findChild<QLabel*>(QStringLiteral("rate.problem"))->text().contains(QStringLiteral("base currency")));
    code->lineEdit()->selectAll();
    QTest::keyClicks(code, QStringLiteral("chf"));
    QTest::keyClick(d, Qt::Key_Return);
    REQUIRE(rate("CHF"));
    delete d;
    window.navigate(QStringLiteral("currencies"), QStringLiteral("CHF"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    CHECK_FALSE(rate("CHF"));
    window.undoStack().undo();
    CHECK(rate("CHF"));

    REQUIRE(session->run(revenue::addRate(QStringLiteral("USD"), 100 * kPico,
                                          *revenue::RevenueStore(workspace->db()).currencyUses(), session->act()),
                         {}));
    window.navigate(QStringLiteral("currencies"), QStringLiteral("USD"));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    CHECK(rate("USD"));
    CHECK(window.toasts()->texts().join(u'\n').contains(QStringLiteral("in use")));

    // An import of the kind fx is seen at once.
    writeFile(dir.path(QStringLiteral("fx.csv")), "currency,rate\nUSD,151.5\nEUR,170\n");
    imports::ImportRequest request;
    request.path = dir.path(QStringLiteral("fx.csv"));
    request.kind = Entity::Currency;
    request.today = clock.today();
    request.at = clock.now();
    REQUIRE(imports::Importer(workspace->db()).run(request));
    workspace->announceEverything();
    CHECK(rate("USD")->ratePico == 151'500'000'000'000);
    bool seen = false;
    for (int row = 0; row < table()->table()->rowCount(); ++row)
        seen = seen || cell(row, "rate") == QStringLiteral("151.5");
    CHECK(seen);
}
