#pragma once

#include "ui/window/settings/setting.h"

namespace playground::ui {

// What is set, kept from one start to the next. Thread: GUI.

/// As it was set; what it cannot be, such as from a broken or newer file, is told in the log and counts as not set.
QVariant valueOf(const Setting& setting);
inline QVariant valueOf(SettingId id) { return valueOf(settingOf(id)); }

void setValue(const Setting& setting, const QVariant& value);
inline void setValue(SettingId id, const QVariant& value) { setValue(settingOf(id), value); }

void reset(const Setting& setting);

/// It is not what it is until it is set.
bool isChanged(const Setting& setting);

} // namespace playground::ui
