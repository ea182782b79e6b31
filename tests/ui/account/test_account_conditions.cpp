// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/account/account_shell.h"

#include "account/account_conditions.h"
#include "account/account_store.h"
#include "session/view_form.h"
#include "session/view_palette.h"
#include "shell/command_palette.h"
#include "shell/sheet.h"
#include "widgets/condition_bar.h"
#include "widgets/filter_chips.h"
#include "widgets/search_edit.h"
#include "widgets/toast.h"

#include <QLineEdit>
#include <QPushButton>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// A person at the list of accounts.
struct OnConditions : AccountShell {
    explicit OnConditions(const QString& code = QStringLiteral("en")) : AccountShell(ThemeMode::Light, code)
    {
        window.addPaletteProvider(std::make_unique<AccountProvider>(*session));
        window.addPaletteProvider(std::make_unique<ViewProvider>(*session));
        window.addPaletteProvider(std::make_unique<ConditionProvider>(*session));
        show();
        table()->setFocus();
    }
    ConditionBar* bar() { return window.findChild<ConditionBar*>(QStringLiteral("accounts.conditions")); }
    QWidget* chip(int at) { return bar()->findChild<QWidget*>(QStringLiteral("accounts.conditions.%1").arg(at)); }
    QPushButton* save() { return bar()->findChild<QPushButton*>(QStringLiteral("accounts.conditions.save")); }
    FilterChips* chips() { return window.findChild<FilterChips*>(QStringLiteral("accounts.chips")); }
    QStringList titles()
    {
        QStringList list;
        for (const PaletteItem& item : window.commandPalette()->items())
            list += item.title;
        return list;
    }
    /// F, the text, Enter.
    void add(const QString& text)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
        REQUIRE(window.commandPalette()->isOpen());
        typeInto(window.commandPalette()->field(), text);
        REQUIRE_FALSE(titles().isEmpty());
        QTest::keyClick(window.commandPalette()->field(), Qt::Key_Return);
        REQUIRE_FALSE(window.commandPalette()->isOpen());
    }
    /// How many accounts fit, by another way than the list's.
    int count(const std::function<bool(const AccountRow&)>& fits)
    {
        return int(std::ranges::count_if(AccountRows::of(*session).rows(), fits));
    }
    int rows() { return table()->table()->rowCount(); }
};

} // namespace

TEST_CASE("conditions are added, joined and taken away by keys", "[ui][accounts][filter]")
{
    OnConditions on;
    const int all = on.rows();
    CHECK(on.bar()->isHidden());
    on.add(QStringLiteral("stage ret"));
    const auto retained = [](const AccountRow& row) { return row.summary->stage == kRetention; };
    CHECK(on.rows() == on.count(retained));
    CHECK(on.rows() < all);
    REQUIRE(on.bar()->isVisible());
    CHECK(on.chip(0)->accessibleName() == QStringLiteral("Stage Retention"));
    CHECK(on.table()->hasFocus());
    // Another value of the same field is "or".
    on.add(QStringLiteral("stage ren"));
    const auto kept = [](const AccountRow& row) {
        return row.summary->stage == kRetention || row.summary->stage == kRenewal;
    };
    CHECK(on.rows() == on.count(kept));
    CHECK(on.chip(0)->accessibleName() == QStringLiteral("Stage Retention or Renewal"));
    CHECK_FALSE(on.chip(1));
    // Another field is "and", with a number that nobody could list.
    on.add(QStringLiteral("mrr 300k"));
    const auto large = [&](const AccountRow& row) { return kept(row) && row.mrr >= Amount::fromMinor(300'000); };
    CHECK(on.chip(1)->accessibleName() == QStringLiteral("MRR at least ¥300,000"));
    CHECK(on.rows() == on.count(large));
    CHECK(on.rows() > 0);
    // By key along the chips; what is away is no filter any more, and the keyboard stays in the row.
    on.chip(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(on.chip(1)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(on.rows() == on.count(kept));
    CHECK(on.chip(0)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    CHECK(on.rows() == all);
    CHECK(on.bar()->isHidden());
    CHECK(on.table()->hasFocus());
}

TEST_CASE("a condition is changed from its chip, and its cross takes it away", "[ui][accounts][filter]")
{
    OnConditions on;
    on.add(QStringLiteral("renewal 60"));
    CHECK(on.chip(0)->accessibleName() == QStringLiteral("Renewal date within 60 days"));
    on.chip(0)->setFocus();
    QTest::keyClick(on.chip(0), Qt::Key_Return);
    REQUIRE(on.window.commandPalette()->isOpen());
    typeInto(on.window.commandPalette()->field(), QStringLiteral("45"));
    REQUIRE_FALSE(on.titles().isEmpty());
    CHECK(on.titles().front() == QStringLiteral("Renewal date: within 45 days"));
    QTest::keyClick(on.window.commandPalette()->field(), Qt::Key_Return);
    CHECK(on.chip(0)->accessibleName() == QStringLiteral("Renewal date within 45 days"));
    QTest::mouseClick(on.chip(0), Qt::LeftButton, {}, QPoint(on.chip(0)->width() - 8, 12));
    CHECK(on.bar()->isHidden());
    // The fields are offered first where nothing is typed.
    QTest::keyClick(on.table(), Qt::Key_F);
    CHECK(on.titles().contains(QStringLiteral("Owner")));
    typeInto(on.window.commandPalette()->field(), QStringLiteral("owner"));
    CHECK(on.titles().contains(QStringLiteral("Owner: me")));
    CHECK(on.titles().contains(QStringLiteral("Owner: not me")));
    // Among everything else there are no conditions.
    QTest::keyClick(on.window.commandPalette()->field(), Qt::Key_Escape);
    on.window.openPalette(QStringLiteral("churned"));
    for (const QString& title : on.titles())
        CHECK_FALSE(title.startsWith(QStringLiteral("Stage: ")));
}

TEST_CASE("a chip is a set of conditions, and a changed one is kept as a view", "[ui][accounts][filter]")
{
    OnConditions on;
    on.chips()->button(QStringLiteral("tech"))->click();
    REQUIRE(on.bar()->isVisible());
    CHECK(on.chip(0)->accessibleName() == QStringLiteral("Touch tier Tech touch"));
    CHECK(on.chip(1)->accessibleName() == QStringLiteral("Stage not Churned"));
    const int tech =
        on.count([](const AccountRow& row) { return row.account().tier == u"tech" && row.summary->stage != kChurned; });
    CHECK(on.rows() == tech);
    CHECK(on.chips()->button(QStringLiteral("tech"))->text() == QStringLiteral("Tech touch %1").arg(tech));
    CHECK_FALSE(on.save()->isVisible());
    on.table()->setFocus();
    on.add(QStringLiteral("owner me"));
    const int mine = on.rows();
    CHECK(mine < tech);
    REQUIRE(on.save()->isVisible());
    on.save()->click();
    auto* form = on.window.findChild<Sheet*>(QStringLiteral("view.form"));
    REQUIRE(form);
    auto* name = on.window.findChild<QLineEdit*>(QStringLiteral("view.name"));
    REQUIRE(name);
    auto* about = on.window.findChild<QWidget*>(QStringLiteral("view.about"));
    REQUIRE(about);
    QCoreApplication::processEvents(); // the layout
    CHECK(about->mapTo(form, QPoint()).y() - name->mapTo(form, QPoint(0, name->height())).y() < 40);
    typeInto(name, QStringLiteral("私の担当"));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    const auto views = *SavedViewStore(on.workspace->db()).of(kAccountViews);
    REQUIRE(views.size() == 1);
    const QString id = kViewPlace + QString::number(views[0].id.value());
    CHECK(on.chips()->current() == id);
    CHECK(on.rows() == mine);
    CHECK_FALSE(on.save()->isVisible());
    // From anywhere, by name.
    on.chips()->button(kAllChip)->click();
    CHECK(on.bar()->isHidden());
    on.window.navigate(QStringLiteral("handoffs"));
    on.window.openPalette(QStringLiteral("#"));
    typeInto(on.window.commandPalette()->field(), QStringLiteral("私の"));
    QTest::keyClick(on.window.commandPalette()->field(), Qt::Key_Return);
    CHECK(on.accounts->isVisible());
    CHECK(on.chips()->current() == id);
    CHECK(on.rows() == mine);
    // Whose they are is whoever acts.
    const MemberId other = on.first([](const AccountRow& row) {
                                 return row.isOwned() && row.summary->owner != sample::kSampleActor;
                             }).isValid()
                               ? on.row(on.first([](const AccountRow& row) {
                                       return row.isOwned() && row.summary->owner != sample::kSampleActor;
                                   }))
                                     .summary->owner
                               : MemberId();
    on.session->setActor(other);
    CHECK(on.rows() == on.count([&](const AccountRow& row) {
        return row.account().tier == u"tech" && row.summary->stage != kChurned && row.summary->owner == other;
    }));
    on.session->setActor(sample::kSampleActor);
    // Taken away, and brought back by undo.
    REQUIRE(on.window.commands().run(QStringLiteral("account.removeView")));
    CHECK(on.chips()->current() == kAllChip);
    CHECK(on.bar()->isHidden());
    CHECK_FALSE(on.chips()->button(id));
    on.window.undoStack().undo();
    CHECK(on.chips()->button(id));
}

TEST_CASE("a view of a later version is named and not shown", "[ui][accounts][filter]")
{
    OnConditions on;
    const auto save = saveView(kAccountViews, QStringLiteral("later"),
                               QStringLiteral(R"({"where":[{"field":"health","is":["1"]}]})"), {}, on.workspace->act());
    REQUIRE(on.session->run(save, {}));
    const auto views = *SavedViewStore(on.workspace->db()).of(kAccountViews);
    const int all = on.rows();
    on.chips()->button(kViewPlace + QString::number(views.front().id.value()))->click();
    CHECK(on.chips()->current() == kAllChip);
    CHECK(on.rows() == all);
    CHECK(on.window.toasts()->texts().join(u'\n').contains(QStringLiteral("later")));
}

TEST_CASE("conditions are found in Japanese, by parts of words and with units", "[ui][accounts][filter]")
{
    OnConditions on(QStringLiteral("ja"));
    const auto first = [&](const QString& text) {
        on.window.openPalette(kConditionPrefix + text);
        const QStringList titles = on.titles();
        return titles.value(0);
    };
    CHECK(first(QStringLiteral("解約")) == QStringLiteral("ステージ：解約"));
    CHECK(first(QStringLiteral("解約 以外")) == QStringLiteral("ステージ：解約以外"));
    CHECK(first(QStringLiteral("ハイ")) == QStringLiteral("タッチモデル：ハイタッチ"));
    CHECK(first(QStringLiteral("mrr 100万")) == QStringLiteral("MRR：¥1,000,000以上"));
    CHECK(first(QStringLiteral("更新 ４５日")) == QStringLiteral("契約更新日：45日以内"));
    // As an input method writes the prefix.
    on.window.openPalette(QStringLiteral("＝解約"));
    CHECK(on.titles().value(0) == QStringLiteral("ステージ：解約"));
}

TEST_CASE("conditions take as many lines as they need, and none is cut", "[ui][accounts][filter]")
{
    OnConditions on;
    for (const char* text : {"stage ret", "stage ren", "renewal 365", "mrr 1000", "tier high", "tier low", "mood none"})
        on.add(QLatin1String(text));
    for (const int width : {1440, 1100, 860}) {
        on.window.resize(width, 700);
        QCoreApplication::processEvents();
        for (int i = 0; on.chip(i); ++i) {
            const QWidget* chip = on.chip(i);
            CAPTURE(width, chip->accessibleName());
            CHECK(chip->width() >= chip->sizeHint().width());
            CHECK(on.bar()->rect().contains(chip->geometry()));
        }
        CHECK(on.bar()->rect().contains(on.save()->geometry()));
    }
}
