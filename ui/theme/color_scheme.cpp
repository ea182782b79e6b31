// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/color_scheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TASUKI_HAVE_DBUS
#include "theme/portal_color_scheme.h"
#endif

namespace tasuki {

PaletteColorScheme::PaletteColorScheme(QObject* parent)
    : ColorSchemeSource(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{}

std::unique_ptr<ColorSchemeSource> systemColorScheme()
{
#ifdef TASUKI_HAVE_DBUS
    return std::make_unique<PortalColorScheme>();
#else
    return std::make_unique<PaletteColorScheme>();
#endif
}

} // namespace tasuki
