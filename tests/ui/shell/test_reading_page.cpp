// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "support/catch.h"
#include "widgets/card.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace tasuki;
using namespace tasuki::test;

namespace {

/// A list that is read for as long as the test wants.
class SlowPage final : public Page {
public:
    QString id() const override { return QStringLiteral("slow"); }
    QString title() const override { return QStringLiteral("Slow"); }
    QString icon() const override { return QStringLiteral("building-2"); }
    PageSection section() const override { return PageSection::Mine; }
    bool isReady() override { return isRead; }
    bool canFilter() const override { return true; }
    void setFilterText(const QString& text) override { filter = text; }
    DataTable* preview(QWidget* parent) override { return seen > 0 ? made(parent, seen) : nullptr; }
    void build() override
    {
        table = made(this, 50);
        (new QVBoxLayout(this))->addWidget(table);
    }
    void activate(const QString& place) override
    {
        table->selectId(place.isEmpty() ? table->table()->idAt(0) : place.toLongLong());
    }
    QList<QWidget*> lists() override { return {table}; }

    bool isRead = false;
    int seen = 0;
    QString filter;
    DataTable* table = nullptr;

private:
    static DataTable* made(QWidget* parent, int rows)
    {
        auto* table = new DataTable(QStringLiteral("slow.table"), parent);
        auto* model = new RowTableModel<FakeAccount>([](const FakeAccount& row) { return row.id; }, table);
        model->setTable(fakeColumns(), fakeAccounts(rows));
        table->setTable(model);
        table->selectId(model->idAt(0));
        return table;
    }
};

struct Waiting : FakeShell {
    explicit Waiting(int seen) : page(new SlowPage)
    {
        page->seen = seen;
        window.addPage(page);
        show();
        window.navigate(QStringLiteral("slow"));
    }
    DataTable* preview() { return window.currentPage()->findChild<DataTable*>(QStringLiteral("slow.table")); }
    void end()
    {
        page->isRead = true;
        Q_EMIT page->ready();
    }
    SlowPage* page;
};

} // namespace

TEST_CASE("a page that is still read begins with what it can show already, and goes on where one stands", "[ui][shell]")
{
    Waiting shell(10);
    REQUIRE(shell.window.isReading());
    REQUIRE(QTest::qWaitFor(
        [&] { return shell.preview() && shell.preview()->isVisible() && shell.preview()->hasFocus(); }));
    CHECK(shell.preview()->table()->rowCount() == 10);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(shell.preview(), Qt::Key_J);
    const qint64 stood = shell.preview()->currentId();
    CHECK(stood == shell.preview()->table()->idAt(3));
    shell.end();
    CHECK_FALSE(shell.window.isReading());
    REQUIRE(shell.page->table->isVisible());
    CHECK(shell.page->table->currentId() == stood);
    CHECK(shell.page->table->hasFocus());
    CHECK(shell.window.findChildren<DataTable*>(QStringLiteral("slow.table")).size() == 1); // the other is gone
}

TEST_CASE("what is typed for a list that begins with a few rows is kept for all of them", "[ui][shell]")
{
    Waiting shell(10);
    REQUIRE(QTest::qWaitFor([&] { return shell.preview() && shell.preview()->hasFocus(); }));
    QTest::keyClick(shell.preview(), Qt::Key_X); // no text
    QTest::keyClick(shell.preview(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("xyz"));
    CHECK(shell.preview()->table()->rowCount() == 10);
    shell.end();
    CHECK(shell.page->filter == QStringLiteral("xyz"));
}

TEST_CASE("a page that is still read and has nothing yet says that it reads", "[ui][shell]")
{
    Waiting shell(0);
    auto* words = shell.window.currentPage()->findChild<EmptyState*>();
    REQUIRE(words);
    CHECK(QTest::qWaitFor([&] { return words->isVisible(); }));
    CHECK(shell.preview() == nullptr);
    shell.window.navigate(QStringLiteral("accounts"));
    CHECK_FALSE(shell.window.isReading());
    shell.end();
    CHECK(shell.window.currentPage()->id() == QStringLiteral("accounts")); // gone elsewhere is gone elsewhere
}
