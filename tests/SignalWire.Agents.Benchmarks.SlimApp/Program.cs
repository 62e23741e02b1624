// What a native agent is compared with: a server by Kestrel that can do HTTPS, and one HTTP client, as nearly every program has.
var builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseKestrelHttpsConfiguration();
builder.Services.AddSingleton<HttpClient>();
var app = builder.Build();
app.MapGet("/health", (RequestDelegate)(context => context.Response.WriteAsync("{\"status\":\"healthy\"}")));
app.MapGet("/fetch", (RequestDelegate)FetchAsync);
await app.RunAsync().ConfigureAwait(false);

static async Task FetchAsync(HttpContext context)
{
    var client = context.RequestServices.GetRequiredService<HttpClient>();
    string text = await client.GetStringAsync(new Uri(context.Request.Query["url"].ToString())).ConfigureAwait(false);
    await context.Response.WriteAsync(text).ConfigureAwait(false);
}
