// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style_sheet.h"

#include <QHash>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tasuki {

namespace {

// "@name" stands for a token. A radius above half the height turns square, so heights are given where radii are.
const char kRules[] = R"(
QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 4px 6px; }

QPushButton { background: @raised; color: @text; border: 1px solid @borderStrong; border-radius: 6px;
    padding: 0 12px; min-height: 28px; max-height: 28px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @neutral; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 26px; max-height: 26px; }
QPushButton:disabled { color: @text3; border-color: @border; background: @window; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @neutral; color: @text3; border-color: @neutral; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[kind="link"]:focus { border: 2px solid @accent; }
QPushButton[kind="chip"] { background: @surface; color: @text2; border-radius: 13px; font-weight: 500;
    min-height: 24px; max-height: 24px; padding: 0 11px; }
QPushButton[kind="chip"]:hover { background: @hover; }
QPushButton[kind="chip"]:checked { background: @accentSoft; color: @accent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; min-height: 22px; max-height: 22px; padding: 0 10px; }
QPushButton[kind="segment"] { background: transparent; color: @text2; border-color: transparent; border-radius: 4px;
    min-height: 24px; max-height: 24px; padding: 0 2px; }
QPushButton[kind="segment"]:hover { background: @hover; }
QPushButton[kind="segment"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[kind="omnibox"] { background: @field; color: @text3; border-color: @borderStrong; text-align: left;
    padding: 0 10px; }
QPushButton[kind="omnibox"]:focus { border: 2px solid @accent; padding: 0 9px; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px; color: @text2; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @neutral; }
QToolButton:focus { border-color: @accent; }
QScrollArea[kind="reading"] { background: transparent; border: 2px solid transparent; border-radius: 6px; }
QScrollArea[kind="reading"]:focus { border-color: @accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; border: 1px solid @inputBorder;
    border-radius: 6px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { padding: 0 8px; min-height: 28px; }

QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 26px; }
QLineEdit[kind="search"] { padding: 0 6px 0 0; }
QLineEdit[kind="search"]:focus { padding: 0 5px 0 0; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 3px; }
QLineEdit[invalid="true"] { border: 2px solid @bad; background: @badSoft; padding: 0 7px; min-height: 26px; }
QPlainTextEdit[invalid="true"] { border: 2px solid @bad; background: @badSoft; padding: 3px; }
QLineEdit:disabled, QLineEdit:read-only { background: @window; border-color: @border; color: @text2; }
QLineEdit[kind="cell"] { border: 2px solid @accent; border-radius: 0; padding: 0 8px; min-height: 0; }

QCheckBox[kind="told"]:disabled { color: @text2; }

QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="inset"] { background: @window; border: 1px solid @border; border-radius: 6px; }
QFrame[kind="popover"] { background: @raised; border: 1px solid @borderStrong; border-radius: 8px; }
QFrame[kind="toast"] { background: @toast; border: 1px solid @toast; border-radius: 8px; }
QFrame[kind="toast"] QLabel { color: @onToast; }
QFrame[kind="toast"] QPushButton { background: transparent; color: @toastAction; border-color: transparent; font-weight: 600; }
QFrame[kind="toast"] QPushButton:hover { background: @toastHover; }
QFrame[kind="toast"] QPushButton:focus { border: 2px solid @toastAction; }
QFrame[kind="toast"] QPushButton#toastClose { padding: 0; color: @onToast; min-width: 26px; max-width: 26px; }
QFrame[kind="bar"] { background: @surface; border: 0; border-bottom: 1px solid @border; }

QMenuBar { background: transparent; color: @text2; border: 0; }
QMenuBar::item { padding: 5px 6px; background: transparent; border-radius: 6px; }
QMenuBar::item:selected { background: @neutral; color: @text; }
QMenu { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }

QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 7px 10px; color: @text2; border: 0; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { background: @accentSoft; }
QProgressBar { background: @neutral; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: @border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: 0; border-radius: 6px; padding: 4px 8px; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QToolButton:focus { border: 2px solid @accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; border: 0; }
)";

QHash<QString, QColor> named(const Tokens& t)
{
    return {
        {QStringLiteral("window"), t.window},
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("raised"), t.raised},
        {QStringLiteral("rail"), t.rail},
        {QStringLiteral("border"), t.border},
        {QStringLiteral("borderStrong"), t.borderStrong},
        {QStringLiteral("inputBorder"), t.inputBorder},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("accentSoft"), t.accentSoft},
        {QStringLiteral("accentHover"), blended(t.accent, t.dark ? QColor(Qt::white) : QColor(Qt::black), 0.12)},
        {QStringLiteral("onAccent"), t.onAccent},
        {QStringLiteral("bad"), t.bad},
        {QStringLiteral("badSoft"), t.badSoft},
        {QStringLiteral("neutral"), t.neutral},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("select"), t.select},
        {QStringLiteral("field"), t.window},
        // A toast stands out by being of the other theme.
        {QStringLiteral("toast"), t.dark ? QColor(0xE7, 0xE9, 0xEE) : QColor(0x23, 0x27, 0x2F)},
        {QStringLiteral("onToast"), t.dark ? lightTokens().text : darkTokens().text},
        {QStringLiteral("toastHover"), blended(t.dark ? QColor(0xE7, 0xE9, 0xEE) : QColor(0x23, 0x27, 0x2F),
                                               t.dark ? QColor(Qt::black) : QColor(Qt::white), 0.08)},
        {QStringLiteral("toastAction"), t.dark ? lightTokens().accent : darkTokens().accent},
    };
}

} // namespace

QString styleSheet(const Tokens& tokens)
{
    const auto colors = named(tokens);
    const QString rules = QString::fromLatin1(kRules);
    QString sheet;
    sheet.reserve(rules.size() * 2);
    for (qsizetype at = 0; at < rules.size();) {
        if (rules.at(at) != u'@') {
            sheet += rules.at(at++);
            continue;
        }
        qsizetype end = at + 1;
        while (end < rules.size() && rules.at(end).isLetterOrNumber())
            ++end;
        const QString name = rules.mid(at + 1, end - at - 1);
        Q_ASSERT_X(colors.contains(name), "styleSheet", qPrintable(name));
        sheet += colors.value(name).name();
        at = end;
    }
    return sheet;
}

namespace {

void repolish(QWidget* widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace

void setKind(QWidget* widget, const char* kind)
{
    widget->setProperty("kind", QString::fromLatin1(kind));
    repolish(widget);
}

void setStyleState(QWidget* widget, const char* name, bool on)
{
    if (widget->property(name).toBool() == on)
        return;
    widget->setProperty(name, on);
    repolish(widget);
}

} // namespace tasuki
