using Company;
using SignalWire.Agents;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddVoiceAgents();

var app = builder.Build();
app.MapVoiceAgents();
app.MapVoiceAgent<Sales>("/campaign");
return await app.RunVoiceAgentsAsync(args).ConfigureAwait(false);
