// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/color_scheme.h"
#include "theme/tokens.h"

#include <QObject>

#include <memory>

namespace tasuki {

enum class ThemeMode { System, Light, Dark };

/// The look of the program. One is made in main(), before the first window; it sets the application's style, font,
/// palette and style sheet, and does so again when the mode or the desktop's wish changes. Widgets need not listen:
/// they read tokensOf(palette()) while they paint, and themeIcon() tints itself.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(std::unique_ptr<ColorSchemeSource> system, ThemeMode mode = ThemeMode::System,
                   QObject* parent = nullptr);
    ~Theme() override;

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    bool isDark() const { return m_dark; }
    const Tokens& tokens() const { return m_dark ? darkTokens() : lightTokens(); }

    /// For the settings file: "system", "light", "dark"; anything else reads as System.
    static QString toString(ThemeMode mode);
    static ThemeMode fromString(const QString& text);

Q_SIGNALS:
    /// After palette and style sheet have been switched.
    void changed();

private:
    void apply(bool force);

    std::unique_ptr<ColorSchemeSource> m_system;
    ThemeMode m_mode;
    bool m_dark = false;
};

} // namespace tasuki
