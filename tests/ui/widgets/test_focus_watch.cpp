// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "widgets/focus_watch.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace tasuki;

namespace {

class Watcher final : public QWidget {
public:
    explicit Watcher(int& told)
        : m_told(told), m_focus([this](QWidget*, const QWidget* now) { m_told += now && isAncestorOf(now) ? 1 : 0; })
    {
        auto* layout = new QVBoxLayout(this);
        for (int i = 0; i < 2; ++i)
            layout->addWidget(new QLineEdit(this));
    }

private:
    int& m_told;
    FocusWatch m_focus;
};

} // namespace

TEST_CASE("what watches the focus is told while it lives, and never while it goes", "[ui][focus]")
{
    int told = 0;
    int after = 0;
    auto watcher = std::make_unique<Watcher>(told);
    watcher->show();
    REQUIRE(QTest::qWaitForWindowActive(watcher.get()));
    const auto fields = watcher->findChildren<QLineEdit*>();
    fields[0]->setFocus();
    fields[1]->setFocus();
    CHECK(told >= 1);
    REQUIRE(QApplication::focusWidget() == fields[1]);
    // The child with the keyboard goes within ~QWidget, and Qt tells of it.
    const auto all = QObject::connect(qApp, &QApplication::focusChanged, qApp, [&after] { ++after; });
    const int before = told;
    watcher.reset();
    CHECK(told == before);
    CHECK(after >= 1);
    QObject::disconnect(all);
}
