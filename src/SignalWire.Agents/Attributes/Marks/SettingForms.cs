namespace SignalWire.Agents;

/// <summary>Provides the forms that several settings have.</summary>
internal static class SettingForms
{
    /// <summary>An absolute URL. The platform fetches it directly, so a path without a host leads nowhere.</summary>
    public const string Url = "^([A-Za-z][A-Za-z0-9+.-]*:|//)";

    /// <summary>An absolute URL, or a tone of the platform, such as <c>tone_stream://%(2000,4000,440,480)</c>.</summary>
    public const string UrlOrTone = Url + "|^tone_stream:";

    /// <summary>A time in hours, minutes and seconds, such as <c>1h30m</c>.</summary>
    public const string Duration = "^(?=.)([0-9]+h)?([0-9]+m)?([0-9]+s)?$";
}
