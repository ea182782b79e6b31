// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/support.h"
#include "ui/promises/room_files.h"
#include "widgets/search_edit.h"

#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace tasuki;
using namespace tasuki::test;

namespace {

constexpr Qt::Key kKeys[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Down, Qt::Key_Up,
                             Qt::Key_Left,   Qt::Key_Right, Qt::Key_Tab,  Qt::Key_Space};

void clear(QWidget* field)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        text->clear();
    else
        static_cast<QLineEdit*>(field)->clear();
}

/// きかく is converted: keys that an input method did not eat come while it is composed, and then it is committed.
void compose(QWidget* field, const std::function<void(Qt::Key)>& afterKey)
{
    for (const char16_t* preedit : {u"き", u"きか", u"きかく", u"企画"}) {
        QInputMethodEvent event(QString::fromUtf16(preedit), {});
        QCoreApplication::sendEvent(field, &event);
    }
    for (const Qt::Key key : kKeys) {
        QTest::keyClick(field, key);
        QTest::keyClick(field, key, Qt::ControlModifier);
        QCoreApplication::processEvents();
        afterKey(key);
    }
    QInputMethodEvent commit({}, {});
    commit.setCommitString(QStringLiteral("企画"));
    QCoreApplication::sendEvent(field, &commit);
}

} // namespace

TEST_CASE("P33: while a word is composed no key acts, and the word arrives, in every editor", "[promises][P33]")
{
    TempDir dir;
    const QString fresh = sampleFile(dir);
    int done = 0;
    for (const Editor& editor : editors()) {
        INFO(editor.name);
        const QString path = dir.path(QStringLiteral("w%1.tasuki").arg(++done));
        REQUIRE(QFile::copy(fresh, path));
        Room room(path);
        QPointer<QWidget> field = editor.open(room);
        REQUIRE(field);
        field->setFocus();
        clear(field);
        const auto acts = [&] { return room.session->db().queryInteger("SELECT count(*) FROM history"); };
        const qint64 before = acts();
        compose(field, [&](Qt::Key key) {
            INFO("key " << int(key));
            REQUIRE(field);
            CHECK(field->isVisible());
            CHECK(field->hasFocus());
            CHECK(textOf(field).trimmed().isEmpty());
            CHECK(acts() == before);
        });
        CHECK(textOf(field) == QStringLiteral("企画"));
        // And once it is committed keys act again: Enter ends a cell, or a line, or a form.
        QTest::keyClick(field, Qt::Key_A);
        CHECK(textOf(field) == QStringLiteral("企画a"));
    }
    CHECK(done >= 20);
}

TEST_CASE("P33: filters search what is composed, and the palette runs nothing meanwhile", "[promises][P33]")
{
    TempDir dir;
    Room room(sampleFile(dir));
    for (const auto& [page, name] : {std::pair("accounts", "accounts.filter"), std::pair("handoffs", "handoffs.filter"),
                                     std::pair("people", "people.filter")}) {
        INFO(name);
        room.window.navigate(QLatin1String(page));
        auto* filter = room.part<SearchEdit>(QLatin1String(name));
        REQUIRE(filter);
        filter->setFocus();
        filter->clear();
        compose(filter, [&](Qt::Key) {
            CHECK(filter->hasFocus());
            CHECK(filter->searchText() == QStringLiteral("企画"));
        });
        CHECK(filter->text() == QStringLiteral("企画"));
        filter->clear();
    }
    room.window.navigate(QStringLiteral("accounts"));
    QTest::keyClick(&room.window, Qt::Key_K, Qt::ControlModifier);
    auto* input = qobject_cast<SearchEdit*>(QApplication::focusWidget());
    REQUIRE(input);
    const QString page =
        room.part<QWidget>(QStringLiteral("page.accounts"))->isVisible() ? QStringLiteral("accounts") : QString();
    compose(input, [&](Qt::Key) {
        CHECK(input->isVisible());
        CHECK(input->hasFocus());
        CHECK(room.part<QWidget>(QStringLiteral("page.accounts"))->isVisible());
    });
    CHECK(page == QStringLiteral("accounts"));
    CHECK(input->text() == QStringLiteral("企画"));
}
