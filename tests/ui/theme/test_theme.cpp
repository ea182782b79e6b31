// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_pages.h"
#include "support/catch.h"
#include "theme/icons.h"
#include "theme/style_sheet.h"
#include "theme/theme.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

using namespace tasuki;
using namespace tasuki::test;

TEST_CASE("text can be read in both themes", "[ui][theme]")
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (const QColor& ground : {t->window, t->surface, t->raised, t->rail, t->hover, t->select}) {
            CHECK(contrastRatio(t->text, ground) >= 4.5);
            CHECK(contrastRatio(t->text2, ground) >= 4.5);
        }
        CHECK(contrastRatio(t->text3, t->surface) >= 4.5);
        CHECK(contrastRatio(t->onAccent, t->accent) >= 4.5);
        CHECK(contrastRatio(t->accent, t->accentSoft) >= 4.5);
        for (const Tone tone :
             {Tone::Good, Tone::Warn, Tone::Bad, Tone::Info, Tone::Violet, Tone::Neutral, Tone::Accent})
            CHECK(contrastRatio(toneColors(*t, tone).ink, toneColors(*t, tone).soft) >= 4.5);
        CHECK(contrastRatio(t->inputBorder, t->surface) >= 3.0);
        for (const QColor& mark : t->series)
            CHECK(contrastRatio(mark, t->surface) >= 3.0);
    }
}

TEST_CASE("what an empty field says can be read", "[ui][theme]")
{
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme{std::make_unique<FakeScheme>(), mode};
        QLineEdit line;
        QLineEdit invalid;
        setStyleState(&invalid, "invalid", true);
        QPlainTextEdit plain;
        QTextEdit rich;
        for (QWidget* field : std::initializer_list<QWidget*>{&line, &invalid, &plain, &rich}) {
            INFO(field->metaObject()->className());
            field->ensurePolished();
            const QColor words = field->palette().color(QPalette::PlaceholderText);
            CHECK(words.alpha() == 255); // style sheets that name a colour make it half as strong
            CHECK(contrastRatio(words, theme.tokens().surface) >= 4.5);
        }
    }
}

TEST_CASE("a palette tells which theme it is of", "[ui][theme]")
{
    CHECK_FALSE(tokensOf(makePalette(lightTokens())).dark);
    CHECK(tokensOf(makePalette(darkTokens())).dark);
}

TEST_CASE("no rule names a colour that is none", "[ui][theme]")
{
    CHECK_FALSE(styleSheet(lightTokens()).contains(u'@'));
    CHECK(styleSheet(lightTokens()) != styleSheet(darkTokens()));
}

TEST_CASE("the theme follows the system only where it is told to", "[ui][theme]")
{
    auto* scheme = new FakeScheme;
    Theme theme{std::unique_ptr<ColorSchemeSource>(scheme)};
    int changes = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++changes; });
    CHECK_FALSE(theme.isDark());
    scheme->turn(true);
    CHECK(theme.isDark());
    CHECK(tokensOf(QApplication::palette()).dark);
    theme.setMode(ThemeMode::Light);
    CHECK_FALSE(tokensOf(QApplication::palette()).dark);
    scheme->turn(true);
    CHECK_FALSE(theme.isDark());
    CHECK(changes == 2);
    CHECK(Theme::fromString(Theme::toString(ThemeMode::Dark)) == ThemeMode::Dark);
    CHECK(Theme::fromString(QStringLiteral("?")) == ThemeMode::System);
}

TEST_CASE("a button on the accent does not turn the theme round for what it holds", "[ui][theme]")
{
    Theme theme{std::make_unique<FakeScheme>(), ThemeMode::Light};
    QPushButton button(QStringLiteral("x"));
    setKind(&button, "primary");
    button.ensurePolished();
    CHECK_FALSE(tokensOf(button.palette()).dark);
}

TEST_CASE("an icon that was set once follows the theme", "[ui][theme]")
{
    Theme theme{std::make_unique<FakeScheme>(), ThemeMode::Light};
    const QIcon icon = themeIcon(QStringLiteral("users"));
    REQUIRE_FALSE(icon.isNull());
    const QImage light = icon.pixmap(16, 16).toImage();
    theme.setMode(ThemeMode::Dark);
    CHECK(icon.pixmap(16, 16).toImage() != light);
    CHECK(themeIcon(QStringLiteral("no-such-icon")).isNull());
}

TEST_CASE("every embedded icon can be drawn", "[ui][theme]")
{
    const QStringList icons = QDir(QStringLiteral(":/tasuki/icons")).entryList({QStringLiteral("*.svg")});
    REQUIRE(icons.size() > 30);
    for (const QString& file : icons) {
        INFO(file.toStdString());
        const QImage image = iconPixmap(file.chopped(4), Qt::black, 16, 1.0).toImage();
        bool ink = false;
        for (int y = 0; y < 16 && !ink; ++y)
            for (int x = 0; x < 16 && !ink; ++x)
                ink = qAlpha(image.pixel(x, y)) > 0;
        CHECK(ink);
    }
}

TEST_CASE("the focus ring goes round a tab, not through its words", "[ui][theme]")
{
    Theme theme{std::make_unique<FakeScheme>(), ThemeMode::Light};
    QWidget window;
    auto* bar = new QTabBar(&window);
    bar->addTab(QStringLiteral("mmmmmmmmmm"));
    bar->addTab(QStringLiteral("Errors"));
    bar->setCurrentIndex(1);
    window.resize(400, 80);
    bar->resize(bar->sizeHint());
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange); // by keyboard: the ring is drawn
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_Left);
    REQUIRE(bar->currentIndex() == 0);
    const QImage image = bar->grab().toImage();
    const QRect tab = bar->tabRect(0);
    const QColor accent = tokensOf(bar->palette()).accent;
    // The longest unbroken run of the ring's colour in a line of the picture.
    const auto longestRun = [&](int y) {
        int longest = 0;
        int run = 0;
        for (int x = tab.left(); x <= tab.right(); ++x) {
            run = image.pixelColor(x, y) == accent ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    };
    bool ring = false;
    for (int y = tab.top(); y < tab.top() + 5; ++y)
        ring = ring || longestRun(y) > tab.width() / 2;
    CHECK(ring);
    for (int y = tab.top() + 6; y < tab.bottom() - 6; ++y) {
        INFO("line " << y << " of " << tab.height());
        CHECK(longestRun(y) < tab.width() / 4);
    }
}

TEST_CASE("a button with the focus has one ring, at its edge", "[ui][theme]")
{
    Theme theme{std::make_unique<FakeScheme>(), ThemeMode::Light};
    QWidget window;
    auto* button = new QPushButton(QStringLiteral("x"), &window);
    button->setGeometry(10, 10, 120, 32);
    window.resize(200, 60);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.setAttribute(Qt::WA_KeyboardFocusChange);
    button->setFocus();
    REQUIRE(button->hasFocus());
    const QImage image = button->grab().toImage();
    const QColor accent = tokensOf(button->palette()).accent;
    int edge = 0;
    int inside = 0;
    for (int x = 0; x < image.width(); ++x) {
        edge += image.pixelColor(x, 0) == accent ? 1 : 0;
        for (int y = 4; y < image.height() - 4; ++y)
            inside += x > 3 && x < image.width() - 4 && image.pixelColor(x, y) == accent ? 1 : 0;
    }
    CHECK(edge > image.width() / 2);
    CHECK(inside == 0);
}
