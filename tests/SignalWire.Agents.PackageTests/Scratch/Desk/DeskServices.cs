/// <summary>What the pages write without a using directive; a console project has none of them unless the package brings them.</summary>
internal static class DeskServices
{
    public static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Configuration["Desk:Letters"] = "7";
        builder.WebHost.UseShutdownTimeout(TimeSpan.FromSeconds(builder.Configuration.GetValue("Desk:Letters", 5)));
    }

    public static bool IsLocal(HttpContext context, IHostEnvironment environment) =>
        environment.IsDevelopment() && context.Connection.RemoteIpAddress is null;
}
