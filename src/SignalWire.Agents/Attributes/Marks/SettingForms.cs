namespace SignalWire.Agents;

/// <summary>The forms that several settings have.</summary>
internal static class SettingForms
{
    /// <summary>The platform fetches what is named itself: a path without a host leads nowhere.</summary>
    public const string Url = "^([A-Za-z][A-Za-z0-9+.-]*:|//)";

    public const string Duration = "^(?=.)([0-9]+h)?([0-9]+m)?([0-9]+s)?$";
}
