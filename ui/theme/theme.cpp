// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/fonts.h"
#include "theme/style.h"
#include "theme/style_sheet.h"

#include <QApplication>

namespace tasuki {

Theme::Theme(std::unique_ptr<ColorSchemeSource> system, ThemeMode mode, QObject* parent)
    : QObject(parent), m_system(std::move(system)), m_mode(mode)
{
    QApplication::setStyle(new Style);
    QApplication::setFont(uiFont());
    connect(m_system.get(), &ColorSchemeSource::changed, this, [this] { apply(false); });
    apply(true);
}

Theme::~Theme() = default;

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    apply(false);
}

void Theme::apply(bool force)
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_system->isDark());
    if (dark == m_dark && !force)
        return;
    m_dark = dark;
    // The palette first: rules that are polished after it read its roles.
    QApplication::setPalette(makePalette(tokens()));
    qApp->setStyleSheet(styleSheet(tokens()));
    Q_EMIT changed();
}

QString Theme::toString(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    case ThemeMode::System: break;
    }
    return QStringLiteral("system");
}

ThemeMode Theme::fromString(const QString& text)
{
    if (text == QLatin1String("light"))
        return ThemeMode::Light;
    return text == QLatin1String("dark") ? ThemeMode::Dark : ThemeMode::System;
}

} // namespace tasuki
