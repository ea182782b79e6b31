// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/color_scheme.h"

class QDBusVariant;

namespace tasuki {

/// Asks org.freedesktop.portal.Settings, without waiting: until the answer is there, and where no portal is, the
/// palette decides.
class PortalColorScheme final : public ColorSchemeSource {
    Q_OBJECT
public:
    explicit PortalColorScheme(QObject* parent = nullptr);
    bool isDark() const override { return m_dark; }

private Q_SLOTS:
    void onSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void take(uint scheme);

    bool m_fallback;
    bool m_dark;
};

} // namespace tasuki
