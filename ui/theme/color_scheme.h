// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace tasuki {

/// Whether the desktop asks for a dark look: Qt has no word for it before 6.5.
class ColorSchemeSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual bool isDark() const = 0;

Q_SIGNALS:
    void changed();
};

/// Guesses from a palette: the application's, as the platform gave it. Never changes.
class PaletteColorScheme final : public ColorSchemeSource {
    Q_OBJECT
public:
    explicit PaletteColorScheme(QObject* parent = nullptr);
    bool isDark() const override { return m_dark; }

private:
    bool m_dark;
};

/// The best that this build and desktop have: the desktop portal where there is D-Bus, else the palette. Make it
/// before the first theme is applied, while the palette is still the platform's.
std::unique_ptr<ColorSchemeSource> systemColorScheme();

} // namespace tasuki
