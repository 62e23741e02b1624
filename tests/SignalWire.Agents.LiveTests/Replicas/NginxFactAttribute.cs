namespace SignalWire.Agents.LiveTests.Replicas;

/// <summary>A test that needs Debian's nginx, and is skipped where there is none.</summary>
public sealed class NginxFactAttribute : FactAttribute
{
    /// <summary>Where Debian puts it.</summary>
    public const string Program = "/usr/sbin/nginx";

    /// <summary>Skips without it.</summary>
    public NginxFactAttribute()
    {
        if (!File.Exists(Program))
        {
            Skip = "There is no nginx";
        }
    }
}
