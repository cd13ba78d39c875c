using GraphTasks.ConformanceHost;

if (HostOptions.Read(args, out var problem) is not { } options)
{
    Console.Error.WriteLine(problem);
    return 1;
}

await using var app = HostApplication.Build(options);
await app.RunAsync();
return 0;
